/* SPDX-License-Identifier: MIT */
/* sigabbrev_np(): the name of a signal without SIG. */
#define _GNU_SOURCE 1
#include <string.h>

#include "messages.h"

static const char names[] = "\0"
#define X(name, text) #name "\0"
#include "signal_list.h"
#undef X
	;

enum {
	COUNT = 1
#define X(name, text) + 1
#include "signal_list.h"
};

const char *sigabbrev_np(int signal)
{
	return nth_string(names, COUNT, (size_t)(unsigned)signal);
}

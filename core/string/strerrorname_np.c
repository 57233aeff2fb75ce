/* SPDX-License-Identifier: MIT */
/* strerrorname_np(): the name of an error number. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <string.h>

#include "messages.h"

static const char names[] = "0\0"
#define X(name, text) #name "\0"
#define X_GAP(number) "\0"
#include "error_list.h"
	;

enum {
	COUNT = 1
#undef X
#undef X_GAP
#define X(name, text) + 1
#define X_GAP(number) + 1
#include "error_list.h"
};

const char *strerrorname_np(int error)
{
	return nth_string(names, COUNT, (size_t)(unsigned)error);
}

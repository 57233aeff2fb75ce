/* SPDX-License-Identifier: MIT */
/* sigdescr_np(): the text of a signal, if it has one. */
#define _GNU_SOURCE 1
#include <string.h>

#include "messages.h"

const char *sigdescr_np(int signal)
{
	return __crt_signal_text(signal);
}

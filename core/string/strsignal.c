/* SPDX-License-Identifier: MIT */
/* strsignal(): the text of a signal. */
#include <string.h>

#include "crt_platform.h"
#include "messages.h"

_Static_assert(sizeof ((struct crt_thread *)0)->signal_message >= CRT_MESSAGE_SIZE, "the thread's room for a message");

char *strsignal(int signal)
{
	const char *text = __crt_signal_text(signal);
	if (text != NULL)
		return (char *)text;
	/* The kernel keeps 32 and 33 for threads. */
	if (signal >= 34 && signal <= 64)
		return __crt_number_message(__plat_self()->signal_message, "Real-time signal ", signal - 34);
	return __crt_number_message(__plat_self()->signal_message, "Unknown signal ", signal);
}

/* SPDX-License-Identifier: MIT */
/* strsignal(): the text of a signal. */
#include <string.h>

#include "crt_platform.h"
#include "messages.h"

char *strsignal(int signal)
{
	const char *text = __crt_signal_text(signal);
	if (text != NULL)
		return (char *)text;
	/* The kernel keeps 32 and 33 for threads. */
	if (signal >= 34 && signal <= 64)
		return __crt_number_message(__plat_self()->message, "Real-time signal ", signal - 34);
	return __crt_number_message(__plat_self()->message, "Unknown signal ", signal);
}

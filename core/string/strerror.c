/* SPDX-License-Identifier: MIT */
/* strerror(): the text of an error number. */
#include <string.h>

#include "crt_platform.h"
#include "messages.h"

_Static_assert(sizeof ((struct crt_thread *)0)->message >= CRT_MESSAGE_SIZE, "the thread's room for a message");

char *strerror(int error)
{
	const char *text = __crt_error_text(error);
	if (text != NULL)
		return (char *)text;
	return __crt_number_message(__plat_self()->message, "Unknown error ", error);
}

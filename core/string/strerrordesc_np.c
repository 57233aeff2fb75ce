/* SPDX-License-Identifier: MIT */
/* strerrordesc_np(): the text of an error number, if it has one. */
#define _GNU_SOURCE 1
#include <string.h>

#include "messages.h"

const char *strerrordesc_np(int error)
{
	return __crt_error_text(error);
}

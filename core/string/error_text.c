/* SPDX-License-Identifier: MIT */
/* The texts of the error numbers. */
#include <errno.h>

#include "messages.h"

/* Every text stands where its number says: counted from 0, entry and number agree. */
enum {
	POSITION_OF_SUCCESS,
#define X(name, text) POSITION_OF_##name,
#define X_GAP(number) POSITION_OF_GAP_##number,
#include "error_list.h"
#undef X
#undef X_GAP
	POSITIONS
};
#define X(name, text) _Static_assert(POSITION_OF_##name == (name), #name);
#define X_GAP(number)
#include "error_list.h"
#undef X
#undef X_GAP

#define X(name, text) text "\0"
#define X_GAP(number) "\0"
static const char texts[] = "Success\0"
#include "error_list.h"
	;

const char *__crt_error_text(int error)
{
	return nth_string(texts, POSITIONS, (size_t)(unsigned)error);
}

/* SPDX-License-Identifier: MIT */
/* The texts of the signals. */
#include <signal.h>

#include "messages.h"

/* Every text stands where its number says. There is no signal 0: the run begins with an empty string. */
enum {
	POSITION_OF_NONE,
#define X(name, text) POSITION_OF_##name,
#include "signal_list.h"
#undef X
	POSITIONS
};
/* Where some do not come <signal.h> does not name them, and their texts stay. */
#ifdef SIGSYS
#define X(name, text) _Static_assert(POSITION_OF_##name == SIG##name, #name);
#include "signal_list.h"
#undef X
#endif

#define X(name, text) text "\0"
static const char texts[] = "\0"
#include "signal_list.h"
	;

const char *__crt_signal_text(int signal)
{
	return nth_string(texts, POSITIONS, (size_t)(unsigned)signal);
}

/* SPDX-License-Identifier: MIT */
/* printf's %1$d: arguments by their positions. */
#include <errno.h>

#include "format_state.h"

/* Highest number of an argument in %1$d. */
enum { POSITIONS = 128 };

int __crt_format_positions(struct crt_format *state, const char *format)
{
	union crt_argument arguments[POSITIONS];
	unsigned char kinds[POSITIONS];
	struct crt_spec spec;
	const char *at = format;
	int count = 0, i;

	/* A position that nothing uses is taken for an int. */
	for (i = 0; i < POSITIONS; i++)
		kinds[i] = CRT_KIND_INT;
	while (*at) {
		if (*at++ != '%')
			continue;
		at = __crt_format_parse(at, &spec);
		const int positions[] = { spec.position, spec.width_position, spec.precision_position };
		for (i = 0; i < 3; i++) {
			int position = positions[i];
			if (position > POSITIONS)
				return -EINVAL;
			if (position > count)
				count = position;
			if (position > 0 && !i)
				kinds[position - 1] = (unsigned char)__crt_format_kind(&spec);
		}
	}
	for (i = 0; i < count; i++) {
		if (kinds[i] == CRT_KIND_DOUBLE)
			arguments[i].real = va_arg(*state->list, double);
		else if (kinds[i] == CRT_KIND_LONG_DOUBLE)
			arguments[i].long_real = va_arg(*state->list, long double);
		else
			arguments[i].integer = __crt_format_integer_argument(state, (enum crt_kind)kinds[i], 0);
	}
	state->positional = arguments;
	return __crt_format_run(state, format);
}

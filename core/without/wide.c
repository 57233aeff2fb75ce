/* SPDX-License-Identifier: MIT */
/* --without=wide: printf's %ls and %lc fail with ENOSYS. */
#include <errno.h>

#include "format_state.h"

void __crt_format_wide_text(struct crt_out *out, struct crt_spec *spec, const wchar_t *text)
{
	(void)spec;
	(void)text;
	__crt_out_stop(out, -ENOSYS);
}

void __crt_format_wide_character(struct crt_format *state, struct crt_spec *spec, unsigned c)
{
	(void)spec;
	(void)c;
	__crt_out_stop(state->out, -ENOSYS);
}

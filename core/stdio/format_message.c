/* SPDX-License-Identifier: MIT */
/* printf's %m: what errno means. */
#include "format_state.h"
#include "messages.h"
#include "note_error.h"

void __crt_format_message(struct crt_out *out, struct crt_spec *spec)
{
	char text[CRT_ERROR_SIZE];

	__crt_keep(&__plat_errors_are_exact);
	__crt_format_text(out, spec, __crt_error_message(text, __plat_noted_error()));
}

/* SPDX-License-Identifier: MIT */
/* --without=messages: printf's %m fails with ENOSYS. */
#include <errno.h>

#include "format_state.h"

void __crt_format_message(struct crt_out *out, struct crt_spec *spec)
{
	(void)spec;
	__crt_out_stop(out, -ENOSYS);
}

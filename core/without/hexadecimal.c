/* SPDX-License-Identifier: MIT */
/* --without=hexadecimal: printf's %a fails with ENOSYS. */
#include <errno.h>

#include "format_float.h"
#include "format_state.h"

void __crt_format_hexadecimal(struct crt_float_job *job)
{
	__crt_out_stop(job->out, -ENOSYS);
}

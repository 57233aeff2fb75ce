/* SPDX-License-Identifier: MIT */
/* clearenv(): an environment without variables. */
#include <stdlib.h>

#include "environ.h"

int clearenv(void)
{
	__crt_lock(&__crt_environ_lock);
	__environ = NULL;
	__crt_unlock(&__crt_environ_lock);
	return 0;
}

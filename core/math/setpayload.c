/* SPDX-License-Identifier: MIT */
/* setpayload(): C23 F.10.13.2. */
#define _GNU_SOURCE 1
#include "payload.h"

int R(setpayload)(real *result, real payload)
{
	return set_payload(result, payload, QUIET);
}

/* SPDX-License-Identifier: MIT */
/* setpayloadsig(): C23 F.10.13.3. */
#define _GNU_SOURCE 1
#include "payload.h"

int R(setpayloadsig)(real *result, real payload)
{
	return set_payload(result, payload, 0);
}

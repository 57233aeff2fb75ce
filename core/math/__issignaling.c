/* SPDX-License-Identifier: MIT */
/* __issignaling(): behind issignaling(). C23 7.12.3.8. */
#include "real.h"

int R(__issignaling)(real x)
{
	return is_signaling(to_bits(x)) || is_unsupported(x);
}

/* SPDX-License-Identifier: MIT */
/* Any bytes as TZ strings. */
#include "engine.h"
#include "../zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_rule(data, size);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* Any bytes as TZif files. */
#include "engine.h"
#include "../zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_file(data, size);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* Makes a public function from a kernel, an always-inline function whose last argument says whether it may fuse. A CPU where only some
 * processors can has a fused.h of its own (core/internal/<cpu>/fused.h), which the files in core/math/<cpu> include before the portable ones. */
#ifndef CRT_FUSED_H
#define CRT_FUSED_H

#include "attr.h"

#define CRT_FUSED(result, name, parameters, kernel, ...) \
	result name parameters \
	{ \
		return kernel(__VA_ARGS__, 0); \
	}

#endif

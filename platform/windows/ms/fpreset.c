/* SPDX-License-Identifier: MIT */
/* fpreset(): _fpreset() under its old name. */
#include <float.h>

void fpreset(void)
{
	_fpreset();
}

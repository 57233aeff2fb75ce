/* SPDX-License-Identifier: MIT */
/* _pipe(): a pipe; its size is only a wish. */
#include <fcntl.h>
#include <io.h>

#include "error.h"

int _pipe(int ends[2], unsigned size, int flags)
{
	(void)size;
	return __crt_result(__plat_pipe(ends, flags & (_O_TEXT | _O_BINARY | _O_NOINHERIT)));
}

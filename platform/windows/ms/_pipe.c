/* SPDX-License-Identifier: MIT */
/* _pipe(): a pipe; its size is only a wish. */
#include <fcntl.h>
#include <io.h>
#include <stdlib.h>

#include "error.h"

int _pipe(int ends[2], unsigned size, int flags)
{
	(void)size;
	if (!(flags & (_O_TEXT | _O_BINARY)))
		flags |= __atomic_load_n(&_fmode, __ATOMIC_RELAXED) & _O_TEXT;
	return __crt_result(__plat_pipe(ends, flags & (_O_TEXT | _O_BINARY | _O_NOINHERIT)));
}

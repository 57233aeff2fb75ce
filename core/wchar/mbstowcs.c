/* SPDX-License-Identifier: MIT */
/* mbstowcs(): a multibyte string to a wide one. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "transcode.h"

size_t mbstowcs(wchar_t *restrict wide, const char *restrict text, size_t size)
{
	mbstate_t state = { 0 };
	const char *source = text;
	size_t count = __crt_widen(wide, &source, SIZE_MAX, wide != NULL ? size : SIZE_MAX, &state);
	if (CRT_UNLIKELY(count == CRT_TRANSCODE_INVALID))
		__crt_set_errno(EILSEQ);
	return count;
}

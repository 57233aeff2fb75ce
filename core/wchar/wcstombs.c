/* SPDX-License-Identifier: MIT */
/* wcstombs(): a wide string to a multibyte one. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "transcode.h"

size_t wcstombs(char *restrict text, const wchar_t *restrict wide, size_t size)
{
	mbstate_t state = { 0 };
	const wchar_t *source = wide;
	size_t count = __crt_narrow(text, &source, SIZE_MAX, text != NULL ? size : SIZE_MAX, &state);
	if (CRT_UNLIKELY(count == CRT_TRANSCODE_INVALID))
		__crt_set_errno(EILSEQ);
	return count;
}

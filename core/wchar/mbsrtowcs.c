/* SPDX-License-Identifier: MIT */
/* mbsrtowcs(): a multibyte string to a wide one, in pieces. */
#include <errno.h>
#include <wchar.h>

#include "error.h"
#include "transcode.h"

size_t mbsrtowcs(wchar_t *restrict wide, const char **restrict text, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	size_t count;
	if (state == NULL)
		state = &own;
	if (wide != NULL) {
		count = __crt_widen(wide, text, SIZE_MAX, size, state);
	} else {
		/* Only counts: the source and the state stay. */
		const char *source = *text;
		mbstate_t copy = *state;
		count = __crt_widen(NULL, &source, SIZE_MAX, SIZE_MAX, &copy);
	}
	if (CRT_UNLIKELY(count == CRT_TRANSCODE_INVALID))
		__crt_set_errno(EILSEQ);
	return count;
}

/* SPDX-License-Identifier: MIT */
/* wcsnrtombs(): at most so many characters of a wide string to a multibyte one, in pieces. */
#include <errno.h>
#include <wchar.h>

#include "error.h"
#include "transcode.h"

size_t wcsnrtombs(char *restrict text, const wchar_t **restrict wide, size_t limit, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	size_t count;
	if (state == NULL)
		state = &own;
	if (text != NULL) {
		count = __crt_narrow(text, wide, limit, size, state);
	} else {
		/* Only counts: the source and the state stay. */
		const wchar_t *source = *wide;
		mbstate_t copy = *state;
		count = __crt_narrow(NULL, &source, limit, SIZE_MAX, &copy);
	}
	if (CRT_UNLIKELY(count == CRT_TRANSCODE_INVALID))
		__crt_set_errno(EILSEQ);
	return count;
}

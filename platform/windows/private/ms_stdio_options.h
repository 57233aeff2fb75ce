/* SPDX-License-Identifier: MIT */
/* The options with which the inline functions of Microsoft's Universal CRT headers call the functions behind printf() and scanf(). Microsoft's
 * corecrt_stdio_config.h names them. */
#ifndef MS_STDIO_OPTIONS_H
#define MS_STDIO_OPTIONS_H

#include <stdint.h>

enum {
	/* A text that just fits gets no NUL (_vsnprintf()); or the result is the whole text's length (vsnprintf()). */
	MS_PRINTF_NO_NUL = 1,
	MS_PRINTF_STANDARD = 2,
	/* %s and %c in wide formats mean wide text, %S and %C bytes. */
	MS_PRINTF_WIDE = 4,
	/* scanf: behind each array comes its size; and as for printf. */
	MS_SCANF_SIZES = 1,
	MS_SCANF_WIDE = 2
};

/* A wide format in which the letters mean what the standard says; from malloc. NULL without memory. */
wchar_t *__plat_standard_format(const wchar_t *format, int scanning);
/* The same, which is `format` itself where both agree; otherwise *made is to be freed. */
const wchar_t *__plat_as_standard(const wchar_t *format, int scanning, wchar_t **made);

#endif

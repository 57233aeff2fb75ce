/* SPDX-License-Identifier: MIT */
/* One floating-point number as text, without the rest of printf: what strfromd() and its relatives share. */
#include <errno.h>
#include <limits.h>

#include "error.h"
#include "format_spec.h"
#include "strfrom.h"

/* The array is full: keeps what still fits, and counts from then on. */
static int fill_up(struct crt_out *out, const char *data, size_t size)
{
	while (size-- && out->next != out->end)
		*out->next++ = *data++;
	out->begin = out->end = out->next;
	return 0;
}

int __crt_strfrom(char *buffer, size_t size, const char *format, const struct crt_float *number)
{
	struct crt_out out = { .begin = buffer, .next = buffer, .end = buffer, .drain = fill_up };
	struct crt_spec spec = { .precision = -1 };
	int error = -EINVAL;

	/* "%", perhaps a precision, and the letter; everything else is undefined, and refused here. */
	if (*format == '%') {
		format++;
		if (*format == '.')
			format = __crt_parse_count(format + 1, &spec.precision);
		spec.conversion = *format;
		switch (*format | 0x20) {
		case 'a': case 'e': case 'f': case 'g':
			error = format[1] ? -EINVAL : spec.precision < -1 ? -EOVERFLOW : 0;
			break;
		default:
			break;
		}
	}
	if (error < 0)
		return __crt_result(error);
	if (size)
		out.end += size - 1;
	__crt_format_float(&out, &spec, number);
	if (size)
		*out.next = 0;
	if (out.error)
		return __crt_result(out.error);
	out.total += (uint64_t)(out.next - out.begin);
	return __crt_result(out.total > INT_MAX ? -EOVERFLOW : (int)out.total);
}

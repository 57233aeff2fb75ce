/* SPDX-License-Identifier: MIT */
/* Reports of -fsanitize=undefined, as lines on standard error. Without heap and stdio, which may be what is being checked. */
#include <stdlib.h>
#include <string.h>

#include "program.h"
#include "ubsan.h"

_Noreturn void __crt_ubsan_stop(void)
{
	_Exit(1);
}

int64_t __crt_ubsan_integer(const struct crt_ubsan_type *type, crt_ubsan_value value)
{
	unsigned bits = __crt_ubsan_bits(type);
	if (bits > 8 * sizeof value)
		return *(const int64_t *)value;
	if (bits >= 64)
		return (int64_t)value;
	uint64_t top = (uint64_t)value << (64 - bits);
	return __crt_ubsan_is_signed(type) ? (int64_t)top >> (64 - bits) : (int64_t)(top >> (64 - bits));
}

const char *__crt_ubsan_show_unsigned(struct crt_ubsan_text *text, uint64_t value)
{
	char *at = text->buffer + sizeof text->buffer;
	*--at = '\0';
	do
		*--at = (char)('0' + value % 10);
	while ((value /= 10) != 0);
	return text->text = at;
}

static char *put_hexadecimal(char *end, uint64_t value, int least)
{
	for (; value != 0 || least > 0; value >>= 4, least--)
		*--end = "0123456789abcdef"[value & 15];
	return end;
}

static const char *finish_hexadecimal(struct crt_ubsan_text *text, char *at)
{
	*--at = 'x';
	*--at = '0';
	return text->text = at;
}

const char *__crt_ubsan_show_address(struct crt_ubsan_text *text, uintptr_t address)
{
	char *end = text->buffer + sizeof text->buffer - 1;
	*end = '\0';
	return finish_hexadecimal(text, put_hexadecimal(end, address, 12));
}

const char *__crt_ubsan_show(struct crt_ubsan_text *text, const struct crt_ubsan_type *type, crt_ubsan_value value)
{
	if (type->kind != CRT_UBSAN_INTEGER)
		return text->text = "<unknown>";
	int64_t low = __crt_ubsan_integer(type, value);
	int negative = __crt_ubsan_is_signed(type) && low < 0;
	if (__crt_ubsan_bits(type) > 64) {
		int64_t high = ((const int64_t *)value)[1];
		if (high != (negative ? -1 : 0)) {
			char *end = text->buffer + sizeof text->buffer - 1;
			*end = '\0';
			return finish_hexadecimal(text, put_hexadecimal(put_hexadecimal(end, (uint64_t)low, 16), (uint64_t)high, 16));
		}
	}
	__crt_ubsan_show_unsigned(text, negative ? 0 - (uint64_t)low : (uint64_t)low);
	if (negative) {
		char *sign = text->buffer + (text->text - text->buffer) - 1;
		*sign = '-';
		text->text = sign;
	}
	return text->text;
}

void __crt_ubsan_report(struct crt_ubsan_place *place, const char *const *strings)
{
	uint32_t column = __atomic_exchange_n(&place->column, ~(uint32_t)0, __ATOMIC_RELAXED);
	if (column == ~(uint32_t)0)
		return;
	struct crt_ubsan_text line_text, column_text;
	const char *all[24] = {
		place->file != NULL ? place->file : "<unknown>", ":", __crt_ubsan_show_unsigned(&line_text, place->line),
		column != 0 ? ":" : "", column != 0 ? __crt_ubsan_show_unsigned(&column_text, column) : "", ": runtime error: "
	};
	size_t count = 6;
	while (*strings != NULL && count < sizeof all / sizeof *all - 2)
		all[count++] = *strings++;
	all[count++] = "\n";
	all[count] = NULL;
	__crt_complain(all);
	const char *options = getenv("UBSAN_OPTIONS");
	if (options != NULL && strstr(options, "halt_on_error=1") != NULL)
		__crt_ubsan_stop();
}

/* SPDX-License-Identifier: MIT */
/* snprintf(): two conversions of any kind with flags, widths, precisions and lengths, in any rounding mode and order of arguments,
 * into a block of any size, against the host's. */
#include <fenv.h>
#include <wchar.h>

#include "engine.h"

int crt_snprintf(char *text, size_t size, const char *format, ...);
int crt_swprintf(wchar_t *text, size_t size, const wchar_t *format, ...);

enum kind { INTEGER, REAL, LONG_REAL, TEXT };

struct argument {
	enum kind kind;
	uint64_t integer;
	double real;
	long double long_real;
	char text[24];
};

enum { ROOM = 12000 };
static char ours[ROOM], theirs[ROOM];

/* One conversion; what it needs is in the argument. */
static char *conversion(char *at, struct argument *argument, int position)
{
	static const char lengths[8][3] = { "hh", "h", "", "l", "ll", "j", "z", "t" };
	unsigned flags = engine_byte(), shape = engine_byte(), pick = engine_byte();

	*at++ = '%';
	if (position != 0)
		at += sprintf(at, "%d$", position);
	for (int i = 0; i < 5; i++) {
		if (flags >> i & 1)
			*at++ = "-+ #0"[i];
	}
	if (shape & 1)
		at += sprintf(at, "%u", engine_byte());
	if (shape & 2)
		at += sprintf(at, ".%u", shape & 4 ? engine_byte() * 8 : engine_byte() & 31);
	memset(argument, 0, sizeof *argument);
	argument->kind = (enum kind)(pick & 3);
	pick >>= 2;
	switch (argument->kind) {
	case INTEGER:
		at += sprintf(at, "%s%c", lengths[pick & 7], "diouxXdd"[pick >> 3 & 7]);
		argument->integer = engine_word(8);
		break;
	case REAL: {
		*at++ = "eEfFgGaA"[pick & 7];
		uint64_t bits = engine_word(8);
		memcpy(&argument->real, &bits, sizeof bits);
		break;
	}
	case LONG_REAL: {
		at += sprintf(at, "L%c", "eEfFgGaA"[pick & 7]);
		/* Only values that exist: the integer bit is there unless the exponent is the least. */
		uint16_t exponent = (uint16_t)engine_word(2);
		uint64_t mantissa = engine_word(8);
		mantissa = exponent & 0x7fff ? mantissa | (uint64_t)1 << 63 : mantissa & ~((uint64_t)1 << 63);
		memcpy(&argument->long_real, &mantissa, 8);
		memcpy((char *)&argument->long_real + 8, &exponent, 2);
		break;
	}
	default:
		*at++ = pick & 1 ? 's' : 'c';
		if (pick & 1) {
			/* The precision may be all that ends it. */
			for (size_t i = 0; i < sizeof argument->text - 1; i++)
				argument->text[i] = (char)engine_byte();
		} else {
			argument->kind = INTEGER;
			argument->integer = engine_byte();
		}
	}
	*at = '\0';
	return at;
}

static void check(const char *format, size_t size, int our_result, int their_result, int mode)
{
	MUST(our_result == their_result && (size == 0 || strcmp(ours, theirs) == 0), "\"%s\" size %zu mode %x: ours %d \"%.300s\", the host's %d \"%.300s\"", format,
		size, mode, our_result, ours, their_result, theirs);
}

/* Every pair of types has its own call. */
#define CALL(a, b) check(format, size, crt_snprintf(block, size, format, a, b), snprintf(theirs, size, format, a, b), mode)
#define SECOND(a) \
	do { \
		switch (q->kind) { \
		case INTEGER: OURS(a, q->integer); break; \
		case REAL: OURS(a, q->real); break; \
		case LONG_REAL: OURS(a, q->long_real); break; \
		case TEXT: OURS(a, q->text); break; \
		} \
	} while (0)
#define OURS(a, b) \
	do { \
		our_result = crt_snprintf(block, size, format, a, b); \
		their_result = snprintf(theirs, size, format, a, b); \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size_of_data)
{
	static const int modes[] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };
	struct argument first, second, *p = &first, *q = &second;
	char format[200], *at = format;
	int our_result = 0, their_result = 0;

	engine_start(data, size_of_data);
	unsigned shape = engine_byte();
	int mode = modes[shape & 3];
	size_t size = shape & 4 ? engine_byte() : ROOM;
	int positions = shape >> 3 & 3;
	/* Text between and around, without conversions. */
	for (unsigned i = engine_byte() & 15; i != 0; i--) {
		char c = (char)engine_byte();
		if (c != '%' && c != '\0')
			*at++ = c;
	}
	at = conversion(at, &first, positions == 1 ? 1 : positions == 2 ? 2 : 0);
	for (unsigned i = engine_byte() & 15; i != 0; i--) {
		char c = (char)engine_byte();
		if (c != '%' && c != '\0')
			*at++ = c;
	}
	at = conversion(at, &second, positions == 1 ? 2 : positions == 2 ? 1 : 0);
	if (shape & 32)
		strcpy(at, "%%%");
	if (shape & 32)
		at[2] = '\0';
	if (positions == 2) {
		p = &second;
		q = &first;
	}
	char *block = malloc(size);
	if (block == NULL && size != 0)
		abort();
	memset(theirs, 0, 1);
	fesetround(mode);
	switch (p->kind) {
	case INTEGER: SECOND(p->integer); break;
	case REAL: SECOND(p->real); break;
	case LONG_REAL: SECOND(p->long_real); break;
	case TEXT: SECOND(p->text); break;
	}
	fesetround(FE_TONEAREST);
	if (size != 0)
		memcpy(ours, block, size < ROOM ? size : strlen(block) + 1);
	free(block);
	check(format, size, our_result, their_result, mode);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* strtod(), strtof() and strtold() against the host's: random numbers, bounds between two numbers written in full and
 * changed in a late digit, hexadecimal ones, garbage; value, end, errno and exception flags; all rounding modes. */
#include <errno.h>
#include <math.h>

#include "fuzz.h"

double crt_strtod(const char *text, char **end);
float crt_strtof(const char *text, char **end);
long double crt_strtold(const char *text, char **end);

static char text[40000];

/* glibc forgets that the digits of a hexadecimal number which only the subnormal result drops make it inexact. */
static int hexadecimal;

static void report(const char *function, int mode, long double a, long double b, int a_error, int b_error, int a_flags, int b_flags)
{
	if (fuzz_different++ < 20)
		printf("%s(\"%.300s\"), mode %x: ours %La errno %d flags %x, the host's %La errno %d flags %x\n", function, text, mode, a,
			a_error, a_flags, b, b_error, b_flags);
}

#define COMPARE(type, function, size) \
	do { \
		char *a_end, *b_end; \
		int a_error, b_error, a_flags, b_flags; \
		fesetround(mode); \
		*crt___errno_location() = 0; \
		feclearexcept(FE_ALL_EXCEPT); \
		type a = crt_##function(text, &a_end); \
		a_flags = fetestexcept(FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT); \
		a_error = *crt___errno_location(); \
		errno = 0; \
		feclearexcept(FE_ALL_EXCEPT); \
		type b = function(text, &b_end); \
		b_flags = fetestexcept(FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT); \
		b_error = errno; \
		fesetround(FE_TONEAREST); \
		fuzz_compared++; \
		if (memcmp(&a, &b, size) || a_end != b_end || (!(hexadecimal && a_error) && (a_error != b_error || a_flags != b_flags))) \
			report(#function, mode, a, b, a_error, b_error, a_flags, b_flags); \
	} while (0)

static void compare(void)
{
	for (int i = 0; i < 4; i++) {
		int mode = fuzz_modes[i];
		if (i && fuzz_below(3))
			continue;
		COMPARE(double, strtod, 8);
		COMPARE(float, strtof, 4);
		COMPARE(long double, strtold, 10);
	}
}

/* Changes the last digits of a number in scientific form. */
static void disturb(void)
{
	char exponent[16], *at = strchr(text, 'e');

	if (!at || at - text < 20)
		return;
	strcpy(exponent, at);
	while (at[-1] == '0')
		at--;
	switch (fuzz_below(4)) {
	case 0: break;
	case 1: *at++ = (char)('0' + fuzz_below(10)); break;
	case 2:
		if (at[-1] >= '1' && at[-1] <= '9')
			at[-1]--;
		at += sprintf(at, "9999");
		break;
	default:
		for (int zeros = fuzz_below(50); zeros; zeros--)
			*at++ = '0';
		*at++ = '1';
		break;
	}
	strcpy(at, exponent);
}

static void make(void)
{
	union { uint64_t bits; double value; } u = { fuzz_next() };
	int kind = fuzz_below(11), length = 0, digits, point;

	hexadecimal = 0;
	switch (kind) {
	case 0: sprintf(text, "%.17g", fuzz_double()); break;
	case 1: sprintf(text, "%d.%d", fuzz_below(1000), fuzz_below(1000)); break;
	case 2: sprintf(text, "%llue%d", (unsigned long long)(fuzz_next() >> fuzz_below(64)), fuzz_below(700) - 350); break;
	case 3:
		sprintf(text, "%llu%llue%d", (unsigned long long)fuzz_next(), (unsigned long long)fuzz_next(), fuzz_below(700) - 360);
		break;
	case 4: case 5: {
		/* Between a double and the next. */
		u.bits &= ~((uint64_t)1 << 63);
		if (kind == 5)
			u.bits >>= 12 + fuzz_below(52);
		if (u.bits >> 52 == 0x7ff)
			u.bits ^= (uint64_t)1 << 62;
		long double bound = ((long double)u.value + (long double)nextafter(u.value, INFINITY)) / 2;
		sprintf(text, "%.*Le", fuzz_below(3) ? 800 : fuzz_below(60), fuzz_below(4) ? bound : (long double)u.value);
		disturb();
		break;
	}
	case 6: sprintf(text, "%.*Le", fuzz_below(30), fuzz_long_double()); break;
	case 7:
		sprintf(text, "%.*Le", fuzz_below(40) ? 30 : 12000, fuzz_long_double());
		disturb();
		break;
	case 8:
		hexadecimal = 1;
		digits = fuzz_below(40);
		point = fuzz_below(45);
		length = sprintf(text, "0x");
		for (int i = 0; i < digits; i++) {
			if (i == point)
				text[length++] = '.';
			text[length++] = fuzz_below(3) ? "08f"[fuzz_below(3)] : "0123456789ABCDEF"[fuzz_below(16)];
		}
		sprintf(text + length, "p%d", fuzz_below(2) ? fuzz_below(300) - 150 : fuzz_below(40000) - 20000);
		break;
	case 9:
		for (digits = fuzz_below(30); digits; digits--)
			text[length++] = "0123456789.eE+-xXpPinfa"[fuzz_below(fuzz_below(3) ? 11 : 23)];
		text[length] = 0;
		hexadecimal = strchr(text, 'x') || strchr(text, 'X');
		break;
	default:
		digits = 1 + fuzz_below(60);
		point = fuzz_below(65);
		for (int i = 0; i < digits; i++) {
			if (i == point)
				text[length++] = '.';
			text[length++] = (char)('0' + (fuzz_below(4) ? fuzz_below(10) : 0));
		}
		sprintf(text + length, "e%d", fuzz_below(600) - 300);
		break;
	}
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 80000);
	for (long i = 0; i < fuzz_cases; i++) {
		make();
		compare();
	}
	return fuzz_end();
}

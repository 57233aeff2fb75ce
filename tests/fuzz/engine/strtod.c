/* SPDX-License-Identifier: MIT */
/* strtod(), strtof(), strtold() and the integer conversions of any text, in any rounding mode, against the host's. */
#include <errno.h>
#include <fenv.h>
#include <math.h>

#include "engine.h"

double crt_strtod(const char *text, char **end);
float crt_strtof(const char *text, char **end);
long double crt_strtold(const char *text, char **end);
long crt_strtol(const char *text, char **end, int base);
unsigned long crt_strtoul(const char *text, char **end, int base);

/* glibc forgets the digits of a hexadecimal number which only the subnormal result drops: it rounds wrongly, and does not say that it is inexact; and each library has
 * its own meaning for the characters of nan(...), which glibc even takes for out of range. */
#define COMPARE(type, function, size) \
	do { \
		char *a_end, *b_end; \
		fesetround(mode); \
		*crt___errno_location() = errno = 0; \
		type a = crt_##function(text, &a_end); \
		type b = function(text, &b_end); \
		fesetround(FE_TONEAREST); \
		int error = *crt___errno_location(); \
		MUST(a_end == b_end, #function " of \"%s\" ends at %td, the host's at %td", text, a_end - text, b_end - text); \
		MUST(isnan(a) ? isnan(b) : memcmp(&a, &b, size) == 0 || (hexadecimal && error == ERANGE), #function " of \"%s\" in mode %x: %La, the host's %La", text, mode, (long double)a, \
			(long double)b); \
		MUST(error == errno || hexadecimal || isnan(a), #function " of \"%s\" in mode %x: errno %d, the host's %d", text, mode, error, errno); \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int modes[] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };
	size_t length;

	engine_start(data, size);
	unsigned shape = engine_byte();
	int mode = modes[shape & 3];
	char *text = engine_rest(&length);
	int hexadecimal = strpbrk(text, "xX") != NULL;
	COMPARE(double, strtod, 8);
	COMPARE(float, strtof, 4);
	COMPARE(long double, strtold, 10);

	char *our_end, *their_end;
	int base = (int)(shape >> 2) % 37;
	if (base == 1)
		base = 0;
	/* "0b" is C23's, which this host does not know. */
	if ((base != 0 && base != 2) || strpbrk(text, "bB") == NULL) {
		*crt___errno_location() = errno = 0;
		long ours = crt_strtol(text, &our_end, base), theirs = strtol(text, &their_end, base);
		MUST(ours == theirs && our_end == their_end && *crt___errno_location() == errno, "strtol of \"%s\", base %d: %ld, the host's %ld", text, base, ours, theirs);
		*crt___errno_location() = errno = 0;
		unsigned long unsigned_ours = crt_strtoul(text, &our_end, base), unsigned_theirs = strtoul(text, &their_end, base);
		MUST(unsigned_ours == unsigned_theirs && our_end == their_end && *crt___errno_location() == errno, "strtoul of \"%s\", base %d", text, base);
	}
	free(text);
	return 0;
}

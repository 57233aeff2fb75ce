/* SPDX-License-Identifier: MIT */
/* snprintf() against the host's: random flags, widths, precisions and lengths; integers, doubles and long doubles; all
 * rounding modes. */
#include "fuzz.h"

int crt_snprintf(char *text, size_t size, const char *format, ...);

static char ours[40000], theirs[40000];

static void compare(int our_result, int their_result, const char *format, const char *what)
{
	fuzz_compared++;
	if (our_result == their_result && !strcmp(ours, theirs))
		return;
	if (fuzz_different++ < 20)
		printf("%s of %s, mode %x: ours %d \"%.300s\", the host's %d \"%.300s\"\n", format, what, fegetround(), our_result, ours,
			their_result, theirs);
}

#define COMPARE(argument) \
	compare(crt_snprintf(ours, sizeof ours, format, argument), snprintf(theirs, sizeof theirs, format, argument), format, what)

int main(int argc, char **argv)
{
	static const char lengths[8][3] = { "hh", "h", "", "l", "ll", "j", "z", "t" };

	fuzz_start(argc, argv, 150000);
	for (long i = 0; i < fuzz_cases; i++) {
		char format[64] = "%", what[64], *end = format + 1;
		int precision = 0, kind = fuzz_below(8), length;
		for (int j = 0; j < 5; j++) {
			if (!fuzz_below(8))
				*end++ = "-+ #0"[j];
		}
		if (!fuzz_below(4))
			end += sprintf(end, "%d", fuzz_below(40));
		if (fuzz_below(10) < 7) {
			precision = fuzz_below(3) ? fuzz_below(20) : fuzz_below(10) ? fuzz_below(60) : fuzz_below(20) ? fuzz_below(400) :
				fuzz_below(17000);
			end += sprintf(end, ".%d", precision);
		}
		int mode = fuzz_below(3) ? FE_TONEAREST : fuzz_modes[fuzz_below(4)];
		if (kind < 6) {
			long double wide = fuzz_long_double();
			double value = fuzz_double();
			if (kind == 5)
				*end++ = 'L';
			*end++ = "eEfFgGaA"[fuzz_below(8)];
			*end = 0;
			snprintf(what, sizeof what, "%La", kind == 5 ? wide : (long double)value);
			fesetround(mode);
			if (kind == 5)
				COMPARE(wide);
			else
				COMPARE(value);
			fesetround(FE_TONEAREST);
		} else {
			uint64_t value = fuzz_below(8) ? fuzz_next() >> fuzz_below(64) : 0;
			if (fuzz_below(2))
				value = -value;
			length = fuzz_below(8);
			sprintf(end, "%s%c", lengths[length], "diouxX"[fuzz_below(6)]);
			snprintf(what, sizeof what, "%llx", (unsigned long long)value);
			if (length < 3)
				COMPARE((int)value);
			else
				COMPARE(value);
		}
	}
	return fuzz_end();
}

/* SPDX-License-Identifier: MIT */
/* sscanf(), strtol() and strtoul() against the host's, where the host does what the standard says: it takes "1e" and "0x"
 * for numbers and fewer characters than %5c wants, so these do not come up here. */
#include <errno.h>

#include "fuzz.h"

int crt_sscanf(const char *text, const char *format, ...);
long crt_strtol(const char *text, char **end, int base);
unsigned long crt_strtoul(const char *text, char **end, int base);

static void compare_scanf(void)
{
	static const char conversions[][10] = {
		"d", "i", "u", "o", "lf", "lf", "Lf", "f", "s", "c", "[0-9a-f]", "[^ ]", "[]-]", "n", "ld", "hhd", "hd", "lld", "le", "%"
	};
	static const char literals[][3] = { " ", "-", "1", " n" };
	const char *alphabet = fuzz_below(2) ? "0123456789 -+.acdfinty_" : "019 -.";
	_Alignas(16) char ours[4][64], theirs[4][64];
	char text[40], format[80], *end = format;
	int length = fuzz_below(20), our_result, their_result, i;

	for (i = 0; i < length; i++)
		text[i] = alphabet[fuzz_below((int)strlen(alphabet))];
	text[length] = 0;
	for (i = 1 + fuzz_below(3); i; i--) {
		const char *conversion = conversions[fuzz_below(20)];
		if (!fuzz_below(3))
			end += sprintf(end, "%s", literals[fuzz_below(4)]);
		*end++ = '%';
		if (!fuzz_below(8) && *conversion != '%')
			*end++ = '*';
		if (!fuzz_below(3) && *conversion != 'c' && *conversion != '%' && *conversion != 'n')
			end += sprintf(end, "%d", 1 + fuzz_below(9));
		end += sprintf(end, "%s", conversion);
	}
	memset(ours, 0x55, sizeof ours);
	memset(theirs, 0x55, sizeof theirs);
	our_result = crt_sscanf(text, format, ours[0], ours[1], ours[2], ours[3]);
	their_result = sscanf(text, format, theirs[0], theirs[1], theirs[2], theirs[3]);
	fuzz_compared++;
	if ((our_result != their_result || memcmp(ours, theirs, sizeof ours)) && fuzz_different++ < 20)
		printf("sscanf(\"%s\", \"%s\"): ours %d, the host's %d\n", text, format, our_result, their_result);
}

static void compare_strtol(void)
{
	const char *alphabet = fuzz_below(3) ? "0179" : "0123456789acxX- \tzZfF";
	char text[80], *our_end = NULL, *their_end = NULL;
	int length = fuzz_below(4) ? fuzz_below(24) : fuzz_below(70), base = fuzz_below(3) ? 10 : fuzz_below(38) - 1, i;
	long ours, theirs;

	for (i = 0; i < length; i++)
		text[i] = alphabet[fuzz_below((int)strlen(alphabet))];
	text[length] = 0;
	if (length > 1 && fuzz_below(2)) {
		text[0] = " -+0"[fuzz_below(4)];
		text[1] = "0xX1"[fuzz_below(4)];
	}
	if (!fuzz_below(4))
		base = fuzz_below(2) * 16;
	for (i = 0; i < 2; i++) {
		*crt___errno_location() = errno = 0;
		ours = i ? (long)crt_strtoul(text, &our_end, base) : crt_strtol(text, &our_end, base);
		theirs = i ? (long)strtoul(text, &their_end, base) : strtol(text, &their_end, base);
		fuzz_compared++;
		/* The host leaves *end alone when the base is wrong. */
		if ((ours != theirs || errno != *crt___errno_location() || (errno != EINVAL && our_end != their_end)) && fuzz_different++ < 20)
			printf("strtol(\"%s\", %d): ours %ld errno %d, the host's %ld errno %d\n", text, base, ours, *crt___errno_location(),
				theirs, errno);
	}
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 100000);
	for (long i = 0; i < fuzz_cases; i++) {
		compare_scanf();
		compare_strtol();
	}
	return fuzz_end();
}

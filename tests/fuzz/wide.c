/* SPDX-License-Identifier: MIT */
/* swprintf() and swscanf() against the host's: numbers, wide and multibyte text, sets, widths, precisions. As for sscanf(), the cases are
 * left out in which the host takes "1e" and "0x" for numbers and fewer characters than %5c wants. */
#include <locale.h>
#include <wchar.h>

#include "fuzz.h"

int crt_swprintf(wchar_t *text, size_t size, const wchar_t *format, ...);
int crt_swscanf(const wchar_t *text, const wchar_t *format, ...);

static wchar_t ours[20000], theirs[20000];
static wchar_t format[200];

static wchar_t any_character(void)
{
	static const wchar_t some[] = L"a1 \t%\u00e4\u00df\u20ac\u4e2d\u2003\uffff\U0001f600\U0010ffff";
	uint32_t c;
	if (fuzz_below(2))
		return some[fuzz_below((int)(sizeof some / sizeof *some - 1))];
	do
		c = (uint32_t)fuzz_below(0x110000);
	while (c - 0xd800 < 0x800);
	return (wchar_t)c;
}

static void compare_printf(void)
{
	static const wchar_t *const lengths[] = { L"hh", L"h", L"", L"l", L"ll", L"j", L"z", L"t" };
	wchar_t wide[40], *end = format;
	char bytes[200];
	size_t size = fuzz_below(20) ? sizeof ours / sizeof *ours : (size_t)fuzz_below(60);
	int i, kind = fuzz_below(6), length = fuzz_below(30), our_result, their_result;
	uint64_t value = fuzz_next() >> fuzz_below(64);
	double real = fuzz_double();
	long double long_real = fuzz_long_double();

	for (i = 0; i < length; i++) {
		do
			wide[i] = any_character();
		while (!wide[i]);
	}
	wide[length] = 0;
	wcstombs(bytes, wide, sizeof bytes);
	for (i = fuzz_below(6); i; i--) {
		*end = any_character();
		if (*end && *end != '%')
			end++;
	}
	*end++ = '%';
	for (i = 0; i < 5; i++) {
		if (!fuzz_below(8))
			*end++ = L"-+ #0"[i];
	}
	if (!fuzz_below(3))
		end += swprintf(end, 20, L"%d", fuzz_below(40));
	if (!fuzz_below(3))
		end += swprintf(end, 20, L".%d", fuzz_below(3) ? fuzz_below(20) : fuzz_below(400));
	memset(ours, 0x55, 100 * sizeof *ours);
	memset(theirs, 0x55, 100 * sizeof *theirs);
#define COMPARE(...) \
	do { \
		our_result = crt_swprintf(ours, size, format, __VA_ARGS__); \
		their_result = swprintf(theirs, size, format, __VA_ARGS__); \
	} while (0)
	if (kind == 0) {
		swprintf(end, 20, L"%ls%lc|", lengths[length = fuzz_below(8)], L"dioxXub"[fuzz_below(7)]);
		if (length < 3)
			COMPARE((int)value);
		else
			COMPARE(value);
	} else if (kind == 1) {
		swprintf(end, 20, L"%lc\u20ac", L"eEfFgGaA"[fuzz_below(8)]);
		COMPARE(real);
	} else if (kind == 2) {
		swprintf(end, 20, L"L%lc|", L"eEfFgGaA"[fuzz_below(8)]);
		COMPARE(long_real);
	} else if (kind == 3) {
		wcscpy(end, L"ls|");
		COMPARE(wide);
	} else if (kind == 4) {
		wcscpy(end, L"s%5d");
		COMPARE(bytes, 42);
	} else {
		wcscpy(end, L"lc%c|%2$lc|");
		if (wcschr(format, '$'))
			wcscpy(end, L"lc%c|");
		COMPARE((wint_t)wide[0], 'x');
	}
	fuzz_compared++;
	/* glibc drops the zeros of a %#g whose rounding makes one digit more (docs/testing.md). */
	if (wcschr(format, '#') != NULL && wcspbrk(format, L"gG") != NULL)
		return;
	/* What is in an array that was too small is the host's own affair. */
	if ((our_result != their_result || (our_result >= 0 && wmemcmp(ours, theirs, (size_t)our_result + 1))) && fuzz_different++ < 20)
		printf("swprintf(%zu, \"%ls\", %llx, %a, \"%ls\"): ours %d, the host's %d\n", size, format, (unsigned long long)value, real, wide,
			our_result, their_result);
}

static void compare_scanf(void)
{
	static const wchar_t *const conversions[] = {
		L"d", L"i", L"u", L"o", L"lf", L"Lf", L"f", L"s", L"ls", L"lc", L"c", L"l[0-9a-f]", L"[^ ]", L"l[]-]", L"n", L"ld",
		L"hhd", L"[\u00e0-\u00ff1-9]", L"l[^\u20ac ]", L"%"
	};
	static const wchar_t *const literals[] = { L" ", L"-", L"1", L" n", L"\u00e4", L"\u20ac" };
	const wchar_t *alphabet = fuzz_below(2) ? L"0123456789 -+.acdfinty_\u00e4\u00f6\u20ac\u4e2d\U0001f600\u2003" : L"019 -.\u00e4";
	_Alignas(16) char our[4][400], their[4][400];
	wchar_t text[40], *end = format;
	int length = fuzz_below(20), our_result, their_result, i, slot = 0, is_string[4] = { 0 };

	for (i = 0; i < length; i++)
		text[i] = alphabet[fuzz_below((int)wcslen(alphabet))];
	text[length] = 0;
	for (i = 1 + fuzz_below(3); i; i--) {
		const wchar_t *conversion = conversions[fuzz_below(20)];
		if (!fuzz_below(3)) {
			wcscpy(end, literals[fuzz_below(6)]);
			end += wcslen(end);
		}
		*end++ = '%';
		if (!fuzz_below(8) && *conversion != '%')
			*end++ = '*';
		else if (*conversion != '%')
			is_string[slot++] = *conversion == 's' || *conversion == '[';
		if (!fuzz_below(3) && !wcschr(L"cn%", *conversion) && wcscmp(conversion, L"lc"))
			end += swprintf(end, 20, L"%d", 1 + fuzz_below(9));
		wcscpy(end, conversion);
		end += wcslen(end);
	}
	memset(our, 0x55, sizeof our);
	memset(their, 0x55, sizeof their);
	our_result = crt_swscanf(text, format, our[0], our[1], our[2], our[3]);
	their_result = swscanf(text, format, their[0], their[1], their[2], their[3]);
	/* The host writes more than it should behind the null of multibyte strings. */
	for (i = 0; i < 4; i++) {
		if (is_string[i] && memchr(their[i], 0, 100) && memchr(our[i], 0, 100)) {
			memset(strchr(their[i], 0), 0, 10);
			memset(strchr(our[i], 0), 0, 10);
		}
	}
	fuzz_compared++;
	if ((our_result != their_result || memcmp(our, their, sizeof our)) && fuzz_different++ < 20)
		printf("swscanf(\"%ls\", \"%ls\"): ours %d, the host's %d\n", text, format, our_result, their_result);
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 100000);
	if (!setlocale(LC_ALL, "C.UTF-8"))
		return 2;
	for (long i = 0; i < fuzz_cases; i++) {
		compare_printf();
		compare_scanf();
	}
	return fuzz_end();
}

/* SPDX-License-Identifier: MIT */
/* Multibyte conversions against the host's in its C.UTF-8: random and nearly right text, whole, cut and byte by byte; results, what was
 * stored, where it stopped, errno. */
#include <errno.h>
#include <locale.h>
#include <wchar.h>

#include "fuzz.h"

typedef struct {
	unsigned state[2];
} crt_mbstate;

size_t crt_mbrtowc(wchar_t *wide, const char *text, size_t size, crt_mbstate *state);
size_t crt_mbsnrtowcs(wchar_t *wide, const char **text, size_t limit, size_t size, crt_mbstate *state);
size_t crt_mbstowcs(wchar_t *wide, const char *text, size_t size);
size_t crt_wcsnrtombs(char *text, const wchar_t **wide, size_t limit, size_t size, crt_mbstate *state);
size_t crt_wcstombs(char *text, const wchar_t *wide, size_t size);

static char text[300];
static int length;

static void differ(const char *what, size_t ours, size_t theirs)
{
	if (fuzz_different++ < 20) {
		printf("%s: ours %zd, the host's %zd:", what, (ssize_t)ours, (ssize_t)theirs);
		for (int i = 0; i < length; i++)
			printf(" %02x", (unsigned char)text[i]);
		printf("\n");
	}
}

static void put(unsigned c)
{
	if (c < 0x80) {
		text[length++] = (char)c;
	} else if (c < 0x800) {
		text[length++] = (char)(0xc0 | c >> 6);
		text[length++] = (char)(0x80 | (c & 63));
	} else if (c < 0x10000) {
		text[length++] = (char)(0xe0 | c >> 12);
		text[length++] = (char)(0x80 | (c >> 6 & 63));
		text[length++] = (char)(0x80 | (c & 63));
	} else {
		text[length++] = (char)(0xf0 | c >> 18);
		text[length++] = (char)(0x80 | (c >> 12 & 63));
		text[length++] = (char)(0x80 | (c >> 6 & 63));
		text[length++] = (char)(0x80 | (c & 63));
	}
}

static void compose(void)
{
	int kind = fuzz_below(6), most = 1 + fuzz_below(200);
	length = 0;
	while (length < most) {
		switch (fuzz_below(8) ? kind : fuzz_below(6)) {
		case 0: put(1 + (unsigned)fuzz_below(127)); break;
		case 1: put(0x80 + (unsigned)fuzz_below(0x780)); break;
		/* Surrogates and values beyond the last, too. */
		case 2: put(0x800 + (unsigned)fuzz_below(0xf800)); break;
		case 3: put(0x10000 + (unsigned)fuzz_below(0x120000)); break;
		case 4:
			for (int i = fuzz_below(30); i >= 0; i--)
				put('a' + (unsigned)fuzz_below(26));
			break;
		default: text[length++] = (char)(1 + fuzz_below(255)); break;
		}
	}
	if (!fuzz_below(4))
		text[fuzz_below(length)] = (char)(1 + fuzz_below(255));
	if (!fuzz_below(8))
		length -= fuzz_below(length < 4 ? length : 4);
	text[length] = 0;
}

static void compare(void)
{
	static wchar_t a[320], b[320];
	static char c[1300], d[1300];
	/* Whole. */
	size_t room = fuzz_below(2) ? 310 : (size_t)fuzz_below(300);
	memset(a, 0x55, sizeof a);
	memset(b, 0x55, sizeof b);
	errno = 0;
	size_t theirs = mbstowcs(b, text, room);
	int error = errno;
	*crt___errno_location() = 0;
	size_t ours = crt_mbstowcs(a, text, room);
	fuzz_compared++;
	if (ours != theirs || error != *crt___errno_location() || (ours != (size_t)-1 && memcmp(a, b, (ours + (ours < room)) * sizeof *a)))
		differ("mbstowcs", ours, theirs);
	if (ours != (size_t)-1) {
		if (ours == room)
			a[ours] = 0;
		size_t bytes = fuzz_below(2) ? sizeof c : (size_t)fuzz_below(length + 2);
		memset(c, 0x55, sizeof c);
		memset(d, 0x55, sizeof d);
		size_t back = crt_wcstombs(c, a, bytes);
		fuzz_compared++;
		if (back != wcstombs(d, a, bytes) || memcmp(c, d, back + (back < bytes)))
			differ("wcstombs", back, wcstombs(d, a, bytes));
	}
	/* Piece by piece: the same characters, or an error at the same byte. */
	crt_mbstate our_state = { { 0, 0 } };
	mbstate_t their_state;
	memset(&their_state, 0, sizeof their_state);
	for (int at = 0; at < length;) {
		size_t piece = 1 + (size_t)fuzz_below(5);
		if (piece > (size_t)(length - at))
			piece = (size_t)(length - at);
		wchar_t x = 0, y = 0;
		ours = crt_mbrtowc(&x, text + at, piece, &our_state);
		theirs = mbrtowc(&y, text + at, piece, &their_state);
		fuzz_compared++;
		if (ours == (size_t)-1 && theirs == (size_t)-2) {
			/* The host sees some errors (surrogates, values beyond U+10FFFF) only at the next byte. */
			break;
		}
		if (ours != theirs || (ours <= 4 && x != y)) {
			differ("mbrtowc", ours, theirs);
			break;
		}
		if (ours == (size_t)-1)
			break;
		at += (int)(ours == (size_t)-2 ? piece : ours);
	}
	/* In two halves. */
	memset(&our_state, 0, sizeof our_state);
	const char *source = text;
	size_t cut = (size_t)fuzz_below(length + 1);
	size_t first = crt_mbsnrtowcs(a, &source, cut, 310, &our_state);
	size_t whole = crt_mbstowcs(b, text, 310);
	if (first != (size_t)-1 && source != NULL) {
		size_t second = crt_mbsnrtowcs(a + first, &source, SIZE_MAX, 310 - first, &our_state);
		fuzz_compared++;
		if (second == (size_t)-1 ? whole != (size_t)-1 : first + second != whole || memcmp(a, b, (whole + 1) * sizeof *a))
			differ("mbsnrtowcs", second, whole);
	}
}

/* glibc still takes what lies beyond U+10FFFF (F4 90 and above); ISO 10646 has not had it since 2003, and the unit tests say that it is refused. */
static void stay_within_unicode(void)
{
	for (int i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c > 0xf4)
			text[i] = (char)0xf4;
		if (c >= 0xf4 && i + 1 < length && ((unsigned char)text[i + 1] & 0xc0) == 0x80)
			text[i + 1] = (char)((unsigned char)text[i + 1] & 0x8f);
	}
}

int main(int argc, char **argv)
{
	fuzz_start(argc, argv, 60000);
	if (!setlocale(LC_ALL, "C.UTF-8")) {
		printf("the host has no C.UTF-8\n");
		return 1;
	}
	while (fuzz_cases-- > 0) {
		compose();
		stay_within_unicode();
		if (length > 0)
			compare();
	}
	return fuzz_end();
}

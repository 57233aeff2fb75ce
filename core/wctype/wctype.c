/* SPDX-License-Identifier: MIT */
/* wctype(), iswctype(): classes of wide characters by name. Both are here because they share the numbers. */
#include <string.h>
#include <wctype.h>

enum { ALNUM = 1, ALPHA, BLANK, CNTRL, DIGIT, GRAPH, LOWER, PRINT, PUNCT, SPACE, UPPER, XDIGIT };

wctype_t wctype(const char *name)
{
	/* Seven bytes each, in the order of the numbers. */
	static const char names[] = "alnum\0\0alpha\0\0blank\0\0cntrl\0\0digit\0\0graph\0\0lower\0\0print\0\0punct\0\0space\0\0upper\0\0xdigit";
	for (unsigned i = 0; i < sizeof names / 7; i++) {
		if (strcmp(name, names + 7 * i) == 0)
			return (wctype_t)(i + 1);
	}
	return 0;
}

int iswctype(wint_t c, wctype_t type)
{
	switch (type) {
	case ALNUM: return iswalnum(c);
	case ALPHA: return iswalpha(c);
	case BLANK: return iswblank(c);
	case CNTRL: return iswcntrl(c);
	case DIGIT: return iswdigit(c);
	case GRAPH: return iswgraph(c);
	case LOWER: return iswlower(c);
	case PRINT: return iswprint(c);
	case PUNCT: return iswpunct(c);
	case SPACE: return iswspace(c);
	case UPPER: return iswupper(c);
	case XDIGIT: return iswxdigit(c);
	default: return 0;
	}
}

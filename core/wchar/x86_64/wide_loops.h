/* SPDX-License-Identifier: MIT */
/* Looking for a wide character, and comparing: the loops for one width of vectors. Included once for each, with V naming its operations,
 * V_T the vector, V_SIZE its bytes, and V_FN its functions' attributes. A mask has a bit for each byte.
 *
 * Every read is of whole aligned vectors, or within one page, so that none touches a page without a part of the object. Wide
 * characters are aligned, so that none lies across two vectors. */

enum { V(units) = V_SIZE / (int)sizeof(wchar_t) };

V_FN uint64_t V(hits)(const wchar_t *p, V_T key, enum wide_scan what)
{
	V_T v = V(wload)(p);
	return what == WIDE_NULL ? V(wzeroes)(v) : what == WIDE_ONE ? V(wequal)(v, key) : V(wequal)(v, key) | V(wzeroes)(v);
}

/* How many wide characters are before the first hit; at most `count`, unless that is a constant SIZE_MAX: then there is one. */
V_FN size_t V(wfind)(const wchar_t *p, size_t count, wchar_t c, enum wide_scan what)
{
	int limited = !(__builtin_constant_p(count) && count == SIZE_MAX);
	V_T key = V(wset)(c);
	const wchar_t *q = (const wchar_t *)((uintptr_t)p & ~(uintptr_t)(V_SIZE - 1));
	uint64_t bits = V(hits)(q, key, what) >> (size_t)(p - q) * sizeof(wchar_t);
	size_t at;
	if (bits != 0) {
		at = lowest(bits) / sizeof(wchar_t);
		return limited && at > count ? count : at;
	}
	for (q += V(units); ((uintptr_t)q & (4 * V_SIZE - 1)) != 0; q += V(units)) {
		if (limited && (size_t)(q - p) >= count)
			return count;
		bits = V(hits)(q, key, what);
		if (bits != 0)
			goto found;
	}
	for (;; q += 4 * V(units)) {
		if (limited && (size_t)(q - p) >= count)
			return count;
		if (V(whits4)(q, key, what))
			break;
	}
	while ((bits = V(hits)(q, key, what)) == 0)
		q += V(units);
found:
	at = (size_t)(q - p) + lowest(bits) / sizeof(wchar_t);
	return limited && at > count ? count : at;
}

/* Whether a vector of each, or `vectors`, may be read: all of an array's, and what is within a page. */
CRT_INLINE int V(wreadable)(const wchar_t *a, const wchar_t *b, size_t count, int is_string, size_t vectors)
{
	return (!is_string && count >= vectors * V(units)) || both_in_page(a, b, vectors * V_SIZE);
}

/* The order of two arrays up to `count`, or of two strings. */
V_FN int V(wcompare)(const wchar_t *a, const wchar_t *b, size_t count, int is_string)
{
	int limited = !(__builtin_constant_p(count) && count == SIZE_MAX);
	/* What differs or ends early, or within a group, is found one by one. */
	int singles = 4;
	for (;;) {
		size_t at;
		if (limited && count == 0)
			return 0;
		if (CRT_LIKELY(V(wreadable)(a, b, count, is_string, 1))) {
			V_T v = V(wloadu)(a);
			uint64_t bits = V(wunequal)(v, V(wloadu)(b));
			if (is_string)
				bits |= V(wzeroes)(v);
			if (bits == 0) {
				if (limited && count <= V(units))
					return 0;
				a += V(units);
				b += V(units);
				count -= V(units);
				if (singles-- > 0)
					continue;
				while ((!limited || count > 4 * V(units)) && V(wreadable)(a, b, count, is_string, 4) && V(wsame4)(a, b, is_string)) {
					a += 4 * V(units);
					b += 4 * V(units);
					count -= 4 * V(units);
				}
				singles = 4;
				continue;
			}
			at = lowest(bits) / sizeof(wchar_t);
			if (limited && at >= count)
				return 0;
		} else {
			/* Up to the end of a page. */
			size_t room = V(wroom)(a, b);
			uint64_t bits = V(wpart)(a, b, room, is_string);
			if (bits == 0) {
				if (limited && count <= room)
					return 0;
				a += room;
				b += room;
				count -= room;
				continue;
			}
			at = lowest(bits) / sizeof(wchar_t);
			if (limited && at >= count)
				return 0;
		}
		return (a[at] > b[at]) - (a[at] < b[at]);
	}
}

/* SPDX-License-Identifier: MIT */
/* The comparison of strings for one width; see compare.h, and scan.h for V. */

/* One bit for each byte that does not end the comparison. */
V_FN uint32_t V(goes_on)(V_T a, V_T b, int fold)
{
	if (fold) {
		a = V(lower)(a);
		b = V(lower)(b);
	}
	VEC_PIN(a);
	/* Equal and not NUL: the lesser of the byte and of the mask of equal ones is not 0. */
	return V(mask)(V(eq)(V(min)(a, V(eq)(a, b)), V(zero)())) ^ (uint32_t)(((uint64_t)1 << V_SIZE) - 1);
}

V_FN int V(compare)(const unsigned char *a, const unsigned char *b, size_t left, int fold)
{
	const uint32_t all = (uint32_t)(((uint64_t)1 << V_SIZE) - 1);
	const unsigned char *start = a;
	int near = 4;
	int limited = !(__builtin_constant_p(left) && left == SIZE_MAX);
	/* Most comparisons end here. */
	if (CRT_LIKELY(both_in_page(a, b, 4 * V_SIZE))) {
		size_t at = 0;
		uint32_t bits = V(goes_on)(V(loadu)(a), V(loadu)(b), 0) ^ all;
		if (CRT_LIKELY(bits != 0)) {
			if (!fold)
				goto ended;
			/* Most strings that differ differ in more than case. */
			size_t first = lowest(bits);
			if (limited && first >= left)
				return 0;
			if (a[first] == b[first])
				return 0;
			int order = compare_bytes(a[first], b[first], 1);
			if (order != 0)
				return order;
			bits = V(goes_on)(V(loadu)(a), V(loadu)(b), 1) ^ all;
			if (bits != 0)
				goto ended;
		}
		if (limited && left <= V_SIZE)
			return 0;
		at = V_SIZE;
		bits = V(goes_on)(V(loadu)(a + V_SIZE), V(loadu)(b + V_SIZE), fold) ^ all;
		if (bits != 0)
			goto ended;
		if (limited && left <= 2 * V_SIZE)
			return 0;
		at = 2 * V_SIZE;
		bits = V(goes_on)(V(loadu)(a + 2 * V_SIZE), V(loadu)(b + 2 * V_SIZE), fold) ^ all;
		if (bits != 0)
			goto ended;
		if (limited && left <= 3 * V_SIZE)
			return 0;
		at = 3 * V_SIZE;
		bits = V(goes_on)(V(loadu)(a + 3 * V_SIZE), V(loadu)(b + 3 * V_SIZE), fold) ^ all;
		if (bits != 0) {
ended:
			at += lowest(bits);
			return limited && at >= left ? 0 : compare_bytes(a[at], b[at], fold);
		}
		if (limited && left <= 4 * V_SIZE)
			return 0;
		a += 4 * V_SIZE;
		b += 4 * V_SIZE;
		left -= 4 * V_SIZE;
		near = 0;
	}
	for (;;) {
		size_t page_room = compare_room(a, b);
		size_t room = page_room;
		if (limited && room > left)
			room = left;
		if (limited)
			left -= room;
		page_room -= room;
		for (; near > 0 && room >= V_SIZE; near--, room -= V_SIZE) {
			uint32_t bits = V(goes_on)(V(loadu)(a), V(loadu)(b), fold) ^ all;
			if (bits != 0)
				return compare_bytes(a[lowest(bits)], b[lowest(bits)], fold);
			a += V_SIZE;
			b += V_SIZE;
		}
		/* Back to where one of them is aligned: it was looked at. */
		if (near == 0 && room >= 4 * V_SIZE) {
			size_t back = (uintptr_t)a & (V_SIZE - 1);
			a -= back;
			b -= back;
			room += back;
			near = -1;
		}
		for (; room >= 4 * V_SIZE; room -= 4 * V_SIZE) {
			V_T x0 = V(loadu)(a), y0 = V(loadu)(b);
			V_T x1 = V(loadu)(a + V_SIZE), y1 = V(loadu)(b + V_SIZE);
			V_T x2 = V(loadu)(a + 2 * V_SIZE), y2 = V(loadu)(b + 2 * V_SIZE);
			V_T x3 = V(loadu)(a + 3 * V_SIZE), y3 = V(loadu)(b + 3 * V_SIZE);
			if (fold) {
				x0 = V(lower)(x0), y0 = V(lower)(y0);
				x1 = V(lower)(x1), y1 = V(lower)(y1);
				x2 = V(lower)(x2), y2 = V(lower)(y2);
				x3 = V(lower)(x3), y3 = V(lower)(y3);
			}
			VEC_PIN(x0);
			VEC_PIN(x1);
			VEC_PIN(x2);
			VEC_PIN(x3);
			V_T p = V(min)(V(min)(x0, V(eq)(x0, y0)), V(min)(x1, V(eq)(x1, y1)));
			V_T q = V(min)(V(min)(x2, V(eq)(x2, y2)), V(min)(x3, V(eq)(x3, y3)));
			if (V(mask)(V(eq)(V(min)(p, q), V(zero)())) != 0)
				break;
			a += 4 * V_SIZE;
			b += 4 * V_SIZE;
		}
		for (; room >= V_SIZE; room -= V_SIZE) {
			uint32_t bits = V(goes_on)(V(loadu)(a), V(loadu)(b), fold) ^ all;
			if (bits != 0)
				return compare_bytes(a[lowest(bits)], b[lowest(bits)], fold);
			a += V_SIZE;
			b += V_SIZE;
		}
		/* The rest of the limit, and what is readable behind it. */
		if (limited && room != 0 && room + page_room >= V_SIZE) {
			uint32_t bits = (V(goes_on)(V(loadu)(a), V(loadu)(b), fold) ^ all) & (((uint32_t)1 << room) - 1);
			return bits != 0 ? compare_bytes(a[lowest(bits)], b[lowest(bits)], fold) : 0;
		}
		/* The rest of a page, or of the limit, with what is before it and was found equal; at the start byte by byte. */
		if (room != 0 && (size_t)(a - start) >= V_SIZE) {
			a -= V_SIZE - room;
			b -= V_SIZE - room;
			uint32_t bits = V(goes_on)(V(loadu)(a), V(loadu)(b), fold) ^ all;
			if (bits != 0)
				return compare_bytes(a[lowest(bits)], b[lowest(bits)], fold);
			a += V_SIZE;
			b += V_SIZE;
			room = 0;
		}
		for (; room != 0; room--, a++, b++) {
			int order = compare_bytes(*a, *b, fold);
			if (order != 0 || *a == 0)
				return order;
		}
		if (limited && left == 0)
			return 0;
	}
}

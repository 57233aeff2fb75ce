/* SPDX-License-Identifier: MIT */
/* v64_search() of search.h for a width without masked loads; see scan.h for V. Places that do not fill a vector are tried one by one. */
V_FN const unsigned char *V(search)(struct search *s, const unsigned char *p, const unsigned char *end, int fold,
	const unsigned char **next)
{
	size_t last = s->size - 1;
	unsigned char first_byte = twoway_unit(s->needle, fold);
	unsigned char last_byte = twoway_unit(s->needle + last, fold);
	size_t middle = s->size / 2;
	V_T x = V(set)(first_byte);
	V_T z = V(set)(twoway_unit(s->needle + middle, fold));
	V_T y = V(set)(last_byte);
	while ((size_t)(end - p) > last) {
		uint32_t bits;
		size_t step = V_SIZE;
		if ((size_t)(end - p) - last >= V_SIZE) {
			V_T a = V(loadu)(p);
			V_T b = V(loadu)(p + last);
			V_T c = V(loadu)(p + middle);
			if (fold) {
				a = V(lower)(a);
				b = V(lower)(b);
				c = V(lower)(c);
			}
			bits = V(mask)(V(and)(V(and)(V(eq)(a, x), V(eq)(b, y)), V(eq)(c, z)));
		} else {
			bits = twoway_unit(p, fold) == first_byte && twoway_unit(p + last, fold) == last_byte;
			step = 1;
		}
		if (bits != 0) {
			const unsigned char *found = search_places(s, p, bits);
			if (found != NULL || s->stuck != NULL)
				return found;
		}
		p += step;
	}
	*next = p;
	return NULL;
}

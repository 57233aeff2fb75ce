/* SPDX-License-Identifier: MIT */
/* The seeds' walk over variable arguments: many, of all types, copied, passed on, structures included. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

struct small { int a, b; };
struct large { double x; int64_t y; char text[24]; };
struct floats { float a, b; };

static int64_t sum(int count, ...)
{
	va_list list;
	int64_t total = 0;
	va_start(list, count);
	while (count-- > 0)
		total += va_arg(list, int);
	va_end(list);
	return total;
}

static void walk_list(const char *types, va_list list)
{
	for (; *types != '\0'; types++) {
		switch (*types) {
		case 'i': printf(" %d", va_arg(list, int)); break;
		case 'l': printf(" %" PRId64, va_arg(list, int64_t)); break;
		case 'd': printf(" %g", va_arg(list, double)); break;
		case 'D': printf(" %.18Lg", va_arg(list, long double)); break;
		case 's': printf(" %s", va_arg(list, const char *)); break;
		case 'p': printf(" %s", va_arg(list, void *) == NULL ? "null" : "pointer"); break;
		case 'S': {
			struct small s = va_arg(list, struct small);
			printf(" {%d,%d}", s.a, s.b);
			break;
		}
		case 'L': {
			struct large s = va_arg(list, struct large);
			printf(" {%g,%" PRId64 ",%s}", s.x, s.y, s.text);
			break;
		}
		case 'F': {
			struct floats s = va_arg(list, struct floats);
			printf(" {%g,%g}", (double)s.a, (double)s.b);
			break;
		}
		}
	}
}

static void walk(const char *types, ...)
{
	va_list list, copy;
	va_start(list, types);
	va_copy(copy, list);
	printf("%s:", types);
	walk_list(types, list);
	printf(" |");
	walk_list(types, copy);
	va_end(copy);
	va_end(list);
	putchar('\n');
}

static int through(char *text, size_t size, const char *format, ...)
{
	va_list list;
	va_start(list, format);
	int count = vsnprintf(text, size, format, list);
	va_end(list);
	return count;
}

int main(void)
{
	printf("%" PRId64 " %" PRId64 " %" PRId64 "\n", sum(0), sum(3, 1, 2, 3), sum(12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -100));
	walk("iiiiiiiiii", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
	walk("dddddddddd", 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5);
	walk("ididididididididid", 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5);
	walk("lsp", INT64_MIN, "text", (void *)0);
	walk("DiDd", 0.1L, 7, 1e300L, 2.25);
	struct small s = { 3, 4 };
	struct large l = { 2.5, INT64_C(1) << 40, "twenty bytes or so" };
	struct floats f = { 0.5f, -0.25f };
	walk("SiLFdSL", s, 1, l, f, 9.75, s, l);
	walk("iiiiiSSLd", 1, 2, 3, 4, 5, s, s, l, 0.125);
	char text[100];
	printf("%d", through(text, sizeof text, "%s %d %g %c %Lg %x %s", "a", 2, 3.5, 'd', 5.5L, 255, "end"));
	printf(" %s\n", text);
	return 0;
}

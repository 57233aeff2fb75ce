/* SPDX-License-Identifier: MIT */
/* The searching and splitting functions of string.h at work on one text. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char text[] = "alpha=1; beta = 22 ;gamma=;;delta=four words here; =empty;last";

int main(void)
{
	char copy[sizeof text], *save, *outer, *inner;
	strcpy(copy, text);
	for (char *word = strtok(copy, "=; "); word != NULL; word = strtok(NULL, "=; "))
		printf("<%s>", word);
	putchar('\n');
	strcpy(copy, text);
	for (char *entry = strtok_r(copy, ";", &outer); entry != NULL; entry = strtok_r(NULL, ";", &outer)) {
		printf("{");
		for (char *part = strtok_r(entry, "= ", &inner); part != NULL; part = strtok_r(NULL, "= ", &inner))
			printf("(%s)", part);
		printf("}");
	}
	putchar('\n');
	strcpy(copy, text);
	save = copy;
	for (char *field; (field = strsep(&save, ";=")) != NULL;)
		printf("[%s]", field);
	putchar('\n');
	printf("%zu %zu %s\n", strspn(text, "ahpl"), strcspn(text, "=;"), strpbrk(text, "0123456789"));
	printf("%s | %s | %d\n", strchr(text, 'g'), strrchr(text, ';'), strchr(text, 'z') == NULL);
	printf("%d %d\n", (int)(strchr(text, '\0') - text), (int)(strchrnul(text, 'z') - text));
	printf("%s | %s | %d\n", strstr(text, "words"), strcasestr(text, "GAMMA"), strstr(text, "wordy") == NULL);
	printf("%d\n", strstr(text, "") == text);
	printf("%d %d %d\n", strcasecmp("HeLLo", "hEllO"), strcasecmp("a", "B") < 0, strncasecmp("abcX", "ABCy", 3));
	char small[8];
	printf("%zu", strlcpy(small, "longer than that", sizeof small));
	printf(" %s\n", small);
	strcpy(small, "abc");
	printf("%zu", strlcat(small, "defghij", sizeof small));
	printf(" %s\n", small);
	memset(small, '#', sizeof small);
	strncpy(small, "ab", 5);
	printf("%d %d %d\n", small[1], small[4], small[5]);
	strcpy(small, "x");
	strncat(small, "yzzzz", 2);
	printf("%s %s\n", small, (char *)memccpy(copy, "end.tail", '.', 8) - 4 == copy ? "memccpy" : "?");
	printf("%s\n", (char *)memmem(text, sizeof text, "four", 4));
	printf("%d %d\n", memmem(text, 10, "four", 4) == NULL, (int)((char *)memrchr(text, '=', sizeof text) - text));
	printf("%zu %zu\n", strnlen("abc", 10), strnlen("abcdef", 3));
	char *again = strdup(text), *part = strndup(text, 5);
	printf("%d %s\n", strcmp(again, text), part);
	for (char *p = again; *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	printf("%s\n", again);
	free(again);
	free(part);
	printf("%d", stpcpy(small, "stp") == small + 3);
	printf(" %s", small);
	printf(" %d", (char *)mempcpy(small, "mem", 4) == small + 4);
	printf(" %s\n", small);
	printf("%d %d %d\n", strcmp("abc", "abd") < 0, strcmp("\xff", "a") > 0, strncmp("abcd", "abce", 3));
	printf("%d %d\n", strcoll("a", "b") < 0, (int)strxfrm(small, "xfrm", sizeof small));
	printf("%d %d %d\n", memcmp("a\0b", "a\0c", 3) < 0, memcmp("x", "y", 0), memcmp("\x80", "\x7f", 1) > 0);
	strcpy(copy, "0123456789");
	memmove(copy + 2, copy, 8);
	printf("%s ", copy);
	memmove(copy, copy + 2, 8);
	printf("%s\n", copy);
	return 0;
}

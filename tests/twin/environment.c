/* SPDX-License-Identifier: MIT */
/* twin: env TWIN_PLAIN=value */
/* twin: env TWIN_EMPTY= */
/* twin: env TWIN_EQUALS=a=b=c */
/* twin: env TWIN_UTF8=Grüße 日本 😀 */
/* twin: env TWIN_SPACES= a  b  */
/* The environment: what was inherited, and every way of changing it. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

static void show(const char *name)
{
	const char *value = getenv(name);
	printf("%s=%s\n", name, value != NULL ? value : "(unset)");
}

static int in_environ(const char *entry)
{
	int count = 0;
	for (char **p = environ; *p != NULL; p++)
		count += strcmp(*p, entry) == 0;
	return count;
}

int main(void)
{
	show("TWIN_PLAIN");
	show("TWIN_EQUALS");
	show("TWIN_UTF8");
	show("TWIN_NONE");
	show("TWIN_PLAI");
	show("TWIN_PLAINER");
	printf("keep: %d\n", setenv("TWIN_PLAIN", "other", 0));
	show("TWIN_PLAIN");
	printf("overwrite: %d\n", setenv("TWIN_PLAIN", "other", 1));
	show("TWIN_PLAIN");
	printf("new: %d\n", setenv("TWIN_NEW", "", 1));
	show("TWIN_NEW");
	errno = 0;
	printf("bad name: %d", setenv("A=B", "x", 1));
	printf(" %s\n", errno == EINVAL ? "EINVAL" : "?");
	errno = 0;
	printf("empty name: %d", setenv("", "x", 1));
	printf(" %s\n", errno == EINVAL ? "EINVAL" : "?");
	errno = 0;
	printf("bad unset: %d", unsetenv("A=B"));
	printf(" %s\n", errno == EINVAL ? "EINVAL" : "?");
	static char mine[] = "TWIN_PUT=before";
	printf("put: %d\n", putenv(mine));
	show("TWIN_PUT");
	/* The string itself becomes part of the environment. */
	strcpy(mine, "TWIN_PUT=after.");
	show("TWIN_PUT");
	printf("in environ: %d\n", in_environ("TWIN_PUT=after."));
	printf("unset: %d\n", unsetenv("TWIN_PUT"));
	show("TWIN_PUT");
	printf("unset again: %d\n", unsetenv("TWIN_PUT"));
	for (int i = 0; i < 500; i++) {
		char name[32], value[32];
		snprintf(name, sizeof name, "TWIN_MANY_%d", i % 100);
		snprintf(value, sizeof value, "%d", i);
		if (setenv(name, value, 1) != 0)
			return 1;
	}
	show("TWIN_MANY_0");
	show("TWIN_MANY_99");
	printf("once: %d\n", in_environ("TWIN_MANY_42=442"));
	return 0;
}

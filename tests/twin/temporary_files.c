/* SPDX-License-Identifier: MIT */
/* tmpfile, tmpnam and mkstemp: different each time, usable, and gone when they should be. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	FILE *files[20];
	for (int i = 0; i < 20; i++) {
		files[i] = tmpfile();
		if (files[i] == NULL)
			return printf("tmpfile %d failed\n", i);
		fprintf(files[i], "file %d", i);
	}
	int wrong = 0;
	for (int i = 0; i < 20; i++) {
		char text[20] = "", wanted[20];
		rewind(files[i]);
		fgets(text, sizeof text, files[i]);
		snprintf(wanted, sizeof wanted, "file %d", i);
		wrong += strcmp(text, wanted) != 0;
		fclose(files[i]);
	}
	printf("%d wrong\n", wrong);
	char a[L_tmpnam], b[L_tmpnam];
	printf("%d", tmpnam(a) == a && tmpnam(b) == b);
	printf(" %d\n", strcmp(a, b) != 0);
	FILE *file = fopen(a, "wx");
	printf("free: %d\n", file != NULL);
	if (file != NULL)
		fclose(file);
	printf("removed: %d\n", remove(a));
	char template[] = "made-XXXXXX", second[] = "made-XXXXXX";
	int fd = mkstemp(template), other = mkstemp(second);
	printf("%d %d %d\n", fd >= 0, other >= 0, strcmp(template, second) != 0);
	printf("%d %zd\n", strncmp(template, "made-", 5), write(fd, "text", 4));
	close(fd);
	close(other);
	printf("%d %d\n", unlink(template), unlink(second));
	char bad[] = "no-pattern";
	errno = 0;
	printf("%d", mkstemp(bad));
	printf(" %d\n", errno == EINVAL);
	printf("%d %d\n", TMP_MAX >= 25, L_tmpnam > 10);
	return 0;
}

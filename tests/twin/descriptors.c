/* SPDX-License-Identifier: MIT */
/* open, read, write, lseek, pread, pwrite, ftruncate, stat and their errors. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *name_of(int error)
{
	return error == ENOENT ? "ENOENT" : error == EEXIST ? "EEXIST" : error == EINVAL ? "EINVAL" : error == EBADF ? "EBADF" : error == ENOTDIR ? "ENOTDIR" :
		error == EISDIR ? "EISDIR" : error == ENOTEMPTY ? "ENOTEMPTY" : error == ENOTTY ? "ENOTTY" : error == 0 ? "0" : "?";
}
#define TRY(expression) \
	do { \
		errno = 0; \
		long long result = (long long)(expression); \
		printf("%s = %lld%s%s\n", #expression, result, result < 0 ? " " : "", result < 0 ? name_of(errno) : ""); \
	} while (0)

int main(void)
{
	char text[32] = "";
	struct stat info;
	TRY(open("none", O_RDONLY));
	int fd = open("file", O_RDWR | O_CREAT | O_EXCL, 0644);
	printf("lowest: %d\n", fd);
	TRY(open("file", O_RDWR | O_CREAT | O_EXCL, 0644));
	TRY(write(fd, "0123456789", 10));
	TRY(lseek(fd, 3, SEEK_SET));
	TRY(read(fd, text, 4));
	printf("%s\n", text);
	TRY(lseek(fd, 0, SEEK_CUR));
	TRY(lseek(fd, -2, SEEK_END));
	TRY(lseek(fd, -100, SEEK_CUR));
	TRY(lseek(fd, 0, 9));
	TRY(pwrite(fd, "AB", 2, 4));
	TRY(pread(fd, text, 20, 2));
	printf("%.8s\n", text);
	TRY(lseek(fd, 0, SEEK_CUR));
	TRY(pread(fd, text, 5, 100));
	TRY(ftruncate(fd, 6));
	TRY(fstat(fd, &info));
	printf("%lld %d %d\n", (long long)info.st_size, S_ISREG(info.st_mode) != 0, S_ISDIR(info.st_mode) != 0);
	TRY(ftruncate(fd, 12));
	TRY(pread(fd, text, 20, 0));
	printf("%.6s %d %d\n", text, text[6], text[11]);
	TRY(isatty(fd) - (isatty(fd) == 0));
	TRY(fsync(fd));
	TRY(close(fd));
	TRY(close(fd));
	TRY(read(fd, text, 1));
	TRY(close(-1));
	fd = open("file", O_WRONLY | O_APPEND);
	TRY(lseek(fd, 0, SEEK_SET));
	TRY(write(fd, "end", 3));
	TRY(read(fd, text, 1));
	close(fd);
	TRY(stat("file", &info));
	printf("%lld\n", (long long)info.st_size);
	fd = open("file", O_RDWR | O_TRUNC);
	TRY(lseek(fd, 0, SEEK_END));
	int copy = dup(fd);
	write(fd, "shared", 6);
	TRY(lseek(copy, 0, SEEK_CUR));
	TRY(dup2(fd, 20));
	TRY(dup2(fd, fd) - fd);
	TRY(dup2(-1, 5));
	close(copy);
	close(20);
	close(fd);
	TRY(access("file", F_OK));
	TRY(access("file", R_OK | W_OK));
	TRY(access("none", F_OK));
	TRY(mkdir("folder", 0755));
	TRY(mkdir("folder", 0755));
	TRY(stat("folder", &info));
	printf("%d\n", S_ISDIR(info.st_mode) != 0);
	TRY(mkdir("none/folder", 0755));
	TRY(rmdir("file"));
	TRY(chdir("folder"));
	TRY(access("../file", F_OK));
	TRY(close(creat("inner", 0600)));
	TRY(chdir(".."));
	TRY(unlink("folder/inner"));
	TRY(unlink("folder/inner"));
	TRY(rmdir("folder"));
	TRY(rmdir("folder"));
	TRY(chdir("none"));
	TRY(open("", O_RDONLY));
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* The functions of <sys/socket.h>: straight system calls. */
#define _GNU_SOURCE 1
#include <sys/socket.h>

#include "error.h"
#include "kernel.h"

int socket(int family, int type, int protocol) { return __crt_result((int)SYS3(socket, family, type, protocol)); }

int socketpair(int family, int type, int protocol, int pair[2])
{
	return __crt_result((int)SYS4(socketpair, family, type, protocol, pair));
}

int bind(int fd, const struct sockaddr *address, socklen_t size) { return __crt_result((int)SYS3(bind, fd, address, size)); }
int listen(int fd, int backlog) { return __crt_result((int)SYS2(listen, fd, backlog)); }

int accept4(int fd, struct sockaddr *restrict address, socklen_t *restrict size, int flags)
{
	return __crt_result((int)POINT4(accept4, fd, address, size, flags));
}

int accept(int fd, struct sockaddr *restrict address, socklen_t *restrict size)
{
	return __crt_result((int)POINT4(accept4, fd, address, size, 0));
}

int connect(int fd, const struct sockaddr *address, socklen_t size) { return __crt_result((int)POINT3(connect, fd, address, size)); }
int shutdown(int fd, int how) { return __crt_result((int)SYS2(shutdown, fd, how)); }

ssize_t sendto(int fd, const void *data, size_t size, int flags, const struct sockaddr *to, socklen_t to_size)
{
	return __crt_result_ssize(POINT6(sendto, fd, data, size, flags, to, to_size));
}

ssize_t send(int fd, const void *data, size_t size, int flags)
{
	return __crt_result_ssize(POINT6(sendto, fd, data, size, flags, NULL, 0));
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) { return __crt_result_ssize(POINT3(sendmsg, fd, message, flags)); }

ssize_t recvfrom(int fd, void *restrict buffer, size_t size, int flags, struct sockaddr *restrict from, socklen_t *restrict from_size)
{
	return __crt_result_ssize(POINT6(recvfrom, fd, buffer, size, flags, from, from_size));
}

ssize_t recv(int fd, void *buffer, size_t size, int flags)
{
	return __crt_result_ssize(POINT6(recvfrom, fd, buffer, size, flags, NULL, NULL));
}

ssize_t recvmsg(int fd, struct msghdr *message, int flags) { return __crt_result_ssize(POINT3(recvmsg, fd, message, flags)); }

int getsockopt(int fd, int level, int option, void *restrict value, socklen_t *restrict size)
{
	return __crt_result((int)SYS5(getsockopt, fd, level, option, value, size));
}

int setsockopt(int fd, int level, int option, const void *value, socklen_t size)
{
	return __crt_result((int)SYS5(setsockopt, fd, level, option, value, size));
}

int getsockname(int fd, struct sockaddr *restrict address, socklen_t *restrict size)
{
	return __crt_result((int)SYS3(getsockname, fd, address, size));
}

int getpeername(int fd, struct sockaddr *restrict address, socklen_t *restrict size)
{
	return __crt_result((int)SYS3(getpeername, fd, address, size));
}

int sockatmark(int fd)
{
	enum { KERNEL_SIOCATMARK = 0x8905 };
	int at;
	int result = __crt_result((int)SYS3(ioctl, fd, KERNEL_SIOCATMARK, &at));
	return result < 0 ? result : at != 0;
}

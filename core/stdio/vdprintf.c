/* SPDX-License-Identifier: MIT */
/* vdprintf(): formatted text to a descriptor. */
#include "format.h"
#include "stream.h"

struct descriptor_out {
	struct crt_out out;
	int fd;
	char buffer[1024];
};

static int write_all(int fd, const char *data, size_t size)
{
	while (size != 0) {
		intptr_t done = __plat_write(fd, data, size);
		if (done <= 0) {
			if (done == -EINTR)
				continue;
			return done == 0 ? -EIO : (int)done;
		}
		data += done;
		size -= (size_t)done;
	}
	return 0;
}

static int drain(struct crt_out *out, const char *data, size_t size)
{
	struct descriptor_out *to = (struct descriptor_out *)(void *)out;
	int result = write_all(to->fd, out->begin, (size_t)(out->next - out->begin));
	if (result == 0)
		result = write_all(to->fd, data, size);
	out->next = out->begin;
	return result;
}

int vdprintf(int fd, const char *restrict format, va_list arguments)
{
	struct descriptor_out to;
	int result, last;
	to.fd = fd;
	to.out = (struct crt_out){ .next = to.buffer, .begin = to.buffer, .end = to.buffer + sizeof to.buffer, .drain = drain };
	result = __crt_format(&to.out, format, arguments);
	/* What came before an error goes out, as it does on a stream. */
	last = write_all(fd, to.out.begin, (size_t)(to.out.next - to.out.begin));
	if (result >= 0 && last < 0)
		result = last;
	return __crt_result(result);
}

/* SPDX-License-Identifier: MIT */
/* Memory that a stream writes into and that grows with it: what open_memstream() and open_wmemstream() share (core/stdio/growing.c). */
#ifndef CRT_GROWING_H
#define CRT_GROWING_H

#include "stream.h"

/* Guarded by the stream's lock. */
struct crt_growing {
	/* Elements of so many bytes. */
	void *text;
	size_t element;
	/* Allocated, written, and the offset, in elements. There is always room for a null behind what is written. */
	size_t capacity, size, at;
	/* Bytes of a wide stream's character that is not whole yet. */
	unsigned char begun[4];
	unsigned begun_count;
	/* Where the caller looks: a pointer to an element, whatever its type. */
	void *shown;
	size_t *length;
};

/* The stream, or NULL with errno EINVAL or ENOMEM. `ops` has the functions below but for its own write. */
FILE *__crt_growing_open(void *text, size_t *length, size_t element, const struct crt_file_ops *ops, unsigned flags);
/* Room for `more` elements at the offset, with nulls in the gap that seeking left before it; 0 or -ENOMEM. */
int __crt_growing_reserve(struct crt_growing *growing, size_t more);
/* After elements were written up to the offset. */
void __crt_growing_end(struct crt_growing *growing);

int64_t __crt_growing_seek(FILE *f, int64_t offset, int whence);
int __crt_growing_flushed(FILE *f);
int __crt_growing_close(FILE *f);

#endif

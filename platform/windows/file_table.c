/* SPDX-License-Identifier: MIT */
/* The open-file table itself: which descriptors are open, and where the first ones come from.
 *
 * Nothing happens at the start of the program. The first use of the table takes what a parent passed on, and each of the
 * descriptors 0 to 2 asks for its standard handle when it is first used: a program pays for those it touches. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "crt_platform.h"

/* Guards which entries are in use. */
static SRWLOCK table_lock = SRWLOCK_INIT;
static struct plat_file first_row[PLAT_FILES_ROW];
/* The others; the first of these is not used. */
static struct plat_file *rows[PLAT_FILES_ROWS];
/* What a parent passed on has been taken; set under the lock, read without. */
static int ready;
/* Bit n: standard descriptor n has been asked for, or put to another use. Under the lock. */
static unsigned standard_done;

static struct plat_file *entry(int fd)
{
	if ((unsigned)fd >= PLAT_FILES_MAX)
		return NULL;
	struct plat_file *row = fd < PLAT_FILES_ROW ? first_row : __atomic_load_n(&rows[fd / PLAT_FILES_ROW], __ATOMIC_ACQUIRE);
	return row != NULL ? row + fd % PLAT_FILES_ROW : NULL;
}

/* The entry, with its row if it had none. Under the lock. */
static struct plat_file *make_entry(int fd)
{
	struct plat_file *file = entry(fd);
	if (file == NULL && (unsigned)fd < PLAT_FILES_MAX) {
		struct plat_file *row = VirtualAlloc(NULL, PLAT_FILES_ROW * sizeof *row, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
		if (row == NULL)
			return NULL;
		__atomic_store_n(&rows[fd / PLAT_FILES_ROW], row, __ATOMIC_RELEASE);
		file = row + fd % PLAT_FILES_ROW;
	}
	return file;
}

static void fill(struct plat_file *file, HANDLE handle, unsigned flags)
{
	file->handle = handle;
	file->ahead_count = 0;
	file->character.missing = 0;
	file->high = 0;
	file->after_cr = 0;
	__atomic_store_n(&file->flags, flags | PLAT_FILE_OPEN, __ATOMIC_RELEASE);
}

int __plat_file_kind(HANDLE handle)
{
	DWORD mode;
	switch (GetFileType(handle)) {
	case FILE_TYPE_DISK:
		return 0;
	case FILE_TYPE_PIPE:
		return PLAT_FILE_PIPE;
	case FILE_TYPE_CHAR:
		return GetConsoleMode(handle, &mode) ? PLAT_FILE_DEVICE | PLAT_FILE_CONSOLE : PLAT_FILE_DEVICE;
	default:
		/* Unknown and no error: something that can be written to, all the same. */
		return GetLastError() == NO_ERROR ? PLAT_FILE_DEVICE : -1;
	}
}

/* STARTUPINFO.lpReserved2, which nobody documents and everybody uses: int n, then n bytes of flags, then n handles, not
 * aligned. It comes from whoever started us, so nothing in it is believed before it is checked. */
static void inherit(void)
{
	STARTUPINFOW info;
	int count;

	GetStartupInfoW(&info);
	if (info.lpReserved2 == NULL || info.cbReserved2 < sizeof count)
		return;
	__builtin_memcpy(&count, info.lpReserved2, sizeof count);
	size_t most = (info.cbReserved2 - sizeof count) / (1 + sizeof(HANDLE));
	if (count <= 0 || (size_t)count > most)
		return;
	const BYTE *flags = info.lpReserved2 + sizeof count, *handles = flags + count;
	for (int fd = 0; fd < count; fd++, handles += sizeof(HANDLE)) {
		HANDLE handle;
		__builtin_memcpy(&handle, handles, sizeof handle);
		if (!(flags[fd] & PLAT_FILE_OPEN) || handle == NULL || handle == INVALID_HANDLE_VALUE)
			continue;
		/* A pipe is taken on trust: GetFileType waits while somebody reads from it. */
		int kind = flags[fd] & PLAT_FILE_PIPE;
		if (!kind)
			kind = __plat_file_kind(handle);
		struct plat_file *file = kind >= 0 ? make_entry(fd) : NULL;
		if (file == NULL)
			continue;
		/* A parent's text mode is not ours: streams are binary until this program asks for something else. */
		fill(file, handle, (flags[fd] & PLAT_FILE_APPEND) | (unsigned)kind | PLAT_FILE_GIVEN | PLAT_FILE_READ |
			PLAT_FILE_WRITE);
		if (fd < 3)
			standard_done |= 1u << fd;
	}
}

/* Under the lock. */
static void take_standard(int fd)
{
	if (standard_done & 1u << fd)
		return;
	standard_done |= 1u << fd;
	/* STD_INPUT_HANDLE is -10, output -11, error -12. */
	HANDLE handle = GetStdHandle((DWORD)(-10 - fd));
	/* NULL in a program without a console; then nobody has opened the descriptor. */
	if (handle == NULL || handle == INVALID_HANDLE_VALUE)
		return;
	int kind = __plat_file_kind(handle);
	if (kind >= 0)
		fill(&first_row[fd], handle, (unsigned)kind | PLAT_FILE_GIVEN | (fd == 0 ? PLAT_FILE_READ : 0) | PLAT_FILE_WRITE);
}

/* Under the lock. */
static void prepare(void)
{
	if (!ready) {
		inherit();
		__atomic_store_n(&ready, 1, __ATOMIC_RELEASE);
	}
}

static struct plat_file *if_open(int fd)
{
	struct plat_file *file = entry(fd);
	return file != NULL && __atomic_load_n(&file->flags, __ATOMIC_ACQUIRE) & PLAT_FILE_OPEN ? file : NULL;
}

struct plat_file *__plat_file(int fd)
{
	struct plat_file *file = if_open(fd);
	if (file != NULL || (unsigned)fd >= PLAT_FILES_MAX || (fd >= 3 && __atomic_load_n(&ready, __ATOMIC_ACQUIRE)))
		return file;
	AcquireSRWLockExclusive(&table_lock);
	prepare();
	if (fd < 3)
		take_standard(fd);
	file = if_open(fd);
	ReleaseSRWLockExclusive(&table_lock);
	return file;
}

int __plat_file_take(int least)
{
	if (least < 0)
		return -EINVAL;
	int result = -EMFILE;
	AcquireSRWLockExclusive(&table_lock);
	prepare();
	for (int fd = least; fd < PLAT_FILES_MAX; fd++) {
		if (fd < 3)
			take_standard(fd);
		struct plat_file *file = make_entry(fd);
		if (file == NULL) {
			result = -ENOMEM;
			break;
		}
		if (!(file->flags & (PLAT_FILE_OPEN | PLAT_FILE_TAKEN))) {
			file->flags = PLAT_FILE_TAKEN;
			result = fd;
			break;
		}
	}
	ReleaseSRWLockExclusive(&table_lock);
	return result;
}

/* Programs and children that look at the standard handles see what the descriptors 0 to 2 have become. */
static void tell_system(int fd, HANDLE handle)
{
	if (fd < 3)
		SetStdHandle((DWORD)(-10 - fd), handle);
}

void __plat_file_install(int fd, HANDLE handle, unsigned flags)
{
	fill(entry(fd), handle, flags);
	tell_system(fd, handle);
}

void __plat_file_give_up(int fd)
{
	__atomic_store_n(&entry(fd)->flags, 0, __ATOMIC_RELEASE);
}

int __plat_file_replace(int fd, HANDLE handle, unsigned flags, HANDLE *old)
{
	int result = -EBADF;
	AcquireSRWLockExclusive(&table_lock);
	prepare();
	if ((unsigned)fd < 3)
		take_standard(fd);
	struct plat_file *file = make_entry(fd);
	if (file != NULL && !(file->flags & PLAT_FILE_TAKEN)) {
		*old = file->flags & PLAT_FILE_OPEN ? file->handle : NULL;
		fill(file, handle, flags);
		tell_system(fd, handle);
		result = 0;
	} else if (file != NULL) {
		/* Another thread is opening just this descriptor; Linux says the same of that race. */
		result = -EBUSY;
	} else if ((unsigned)fd < PLAT_FILES_MAX) {
		result = -ENOMEM;
	}
	ReleaseSRWLockExclusive(&table_lock);
	return result;
}

int __plat_file_remove(int fd, HANDLE *old)
{
	int result = -EBADF;
	AcquireSRWLockExclusive(&table_lock);
	prepare();
	if ((unsigned)fd < 3)
		take_standard(fd);
	struct plat_file *file = if_open(fd);
	if (file != NULL) {
		*old = file->handle;
		__atomic_store_n(&file->flags, 0, __ATOMIC_RELEASE);
		tell_system(fd, NULL);
		result = 0;
	}
	ReleaseSRWLockExclusive(&table_lock);
	return result;
}

int __plat_file_count(void)
{
	AcquireSRWLockExclusive(&table_lock);
	prepare();
	int count = PLAT_FILES_MAX;
	for (int fd = 0; fd < 3; fd++)
		take_standard(fd);
	while (count > 0 && !if_open(count - 1))
		count = entry(count - 1) != NULL ? count - 1 : (count - 1) / PLAT_FILES_ROW * PLAT_FILES_ROW;
	ReleaseSRWLockExclusive(&table_lock);
	return count;
}

/* SPDX-License-Identifier: MIT */
/* std::filesystem, which comes compiled with the compiler and knows the library's structures: directories, iterators, copies, removal of trees.
 * twin: exceptions */
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

static void list(const char *title, const fs::path &top)
{
	std::vector<std::string> names;
	for (const fs::directory_entry &entry : fs::recursive_directory_iterator(top))
		names.push_back(entry.path().generic_string() + (entry.is_directory() ? "/" : " " + std::to_string(entry.file_size())));
	std::sort(names.begin(), names.end());
	std::printf("%s:", title);
	for (const std::string &name : names)
		std::printf(" %s", name.c_str());
	std::printf("\n");
}

int main()
{
	std::error_code error;
	fs::path top = "tree";
	std::printf("created %d\n", fs::create_directories(top / "a" / "b" / "c"));
	std::ofstream(top / "a" / u8"\u00fc.txt") << "twelve bytes";
	std::ofstream(top / "a" / "b" / "second") << "2";
	list("tree", top);
	std::size_t count = 0;
	for (fs::directory_iterator it(top), end; it != end; ++it)
		count += it->path().filename() == "a";
	std::printf("one level: %zu\n", count);
	fs::copy(top, "copy", fs::copy_options::recursive);
	list("copy", "copy");
	fs::rename("copy/a/b", "copy/moved");
	list("moved", "copy");
	std::printf("not empty: %d\n", fs::remove("copy/moved", error) || !error);
	std::printf("an empty one: %d\n", (int)fs::remove_all("copy/moved/c"));
	std::printf("all of it: %d\n", (int)fs::remove_all("copy"));
	std::printf("nothing: %d\n", (int)fs::remove_all("copy", error));
	std::printf("exists: %d %d\n", fs::exists("copy"), fs::exists(top));
	fs::directory_iterator missing("missing", error);
	std::printf("missing: %d\n", error == std::errc::no_such_file_or_directory);
	try {
		(void)fs::file_size("missing");
	} catch (const fs::filesystem_error &e) {
		std::printf("%s %d\n", e.path1().string().c_str(), e.code() == std::errc::no_such_file_or_directory);
	}
	fs::resize_file(top / "a" / "b" / "second", 5000);
	std::printf("resized: %d\n", (int)fs::file_size(top / "a" / "b" / "second"));
	fs::path where = fs::current_path();
	fs::current_path(top / "a");
	std::printf("%s %d\n", fs::relative(fs::current_path(), where).generic_string().c_str(), fs::equivalent(".", where / "tree" / "a"));
	fs::current_path(where);
	std::printf("removed %d\n", (int)fs::remove_all(top));
	return 0;
}

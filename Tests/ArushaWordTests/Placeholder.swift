import ArushaWord

import Web
print("stub")

RETURN [COUNT {
  MATCH (n1:`City`)
}] AS f0, [COUNT {
  MATCH (n1:`Country`)
}] AS f1, [COUNT {
  MATCH (n1:`Agreement`)
}] AS f2, [COUNT {
  MATCH (n1:`HostTown`)
}] AS f3, [COUNT {
  MATCH (n1:`Facility`)
}] AS f4, [COUNT {
  MATCH (n1:`Organization`)
}] AS f5, [COUNT {
  MATCH (n1:`Project`)
}] AS f6, [COUNT {
  MATCH (n1:`Actor`)
}] AS f7
